// One row: the number of actors merged into another one. What was merged into them before follows.
UNWIND $merges AS row
MATCH (part:Actor {id: row.id})
MATCH (actor:Actor {id: row.into})
WITH
  part,
  actor,
  row,
  coalesce(row.filled, [name IN $fields WHERE part[name] IS NOT NULL AND actor[name] IS NULL]) AS filled
// The actor takes the properties that it lacks, and the merge remembers which.
FOREACH (name IN filled | SET actor[name] = coalesce(actor[name], part[name]))
SET part:Merged, part.revision = $revision, actor.revision = $revision
CREATE (part)-[:MERGED_INTO {
  source: row.source,
  filled: filled,
  recordedAt: $recordedAt,
  revision: $revision,
  importRun: $importRun
}]->(actor)
WITH part, actor
CALL (part, actor) {
  MATCH (part)<-[former:MERGED_INTO]-(earlier:Actor)
  CREATE (earlier)-[merge:MERGED_INTO]->(actor)
  SET merge = properties(former)
  DELETE former
}
RETURN count(*) AS count
