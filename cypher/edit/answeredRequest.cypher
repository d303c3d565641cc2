// One row: the key of the request whose answer is stored. A few answers that are too old are removed.
CREATE (request:Request {key: $key})
SET
  request.digest = $digest,
  request.result = $result,
  request.change = $change,
  request.recordedAt = $recordedAt
WITH request
CALL () {
  MATCH (old:Request)
  USING INDEX old:Request(recordedAt)
  WHERE old.recordedAt < $recordedAt - duration({days: toInteger($days)})
  WITH old
  LIMIT 10
  DELETE old
}
RETURN request.key AS key
