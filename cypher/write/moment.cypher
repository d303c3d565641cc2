// One row: the graph's revision, its time, a later time for this transaction, the import's change, and the request's answer.
// The last two are null if the import has left no change, and if the request was not answered before.
// Setting and removing a property locks the node until the transaction ends and changes nothing. The revision is read
// under this lock.
MATCH (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
WITH graph
OPTIONAL MATCH (running:Running {importRun: $importRun})
OPTIONAL MATCH (request:Request {key: $request})
RETURN
  // include shared/moment
  ,
  running.number AS runningChange,
  request {.digest, .result, .change} AS answered
