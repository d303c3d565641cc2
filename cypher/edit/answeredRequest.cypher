// One row: the key of the request whose answer is stored.
CREATE (request:Request {key: $key})
SET
  request.digest = $digest,
  request.result = $result,
  request.change = $change,
  request.recordedAt = $recordedAt
RETURN request.key AS key
