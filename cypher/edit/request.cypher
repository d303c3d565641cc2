// One row: a request that was answered, with the hash of what it asked for and its answer.
MATCH (request:Request {key: $key})
RETURN request.digest AS digest, request.result AS result, request.change AS change
