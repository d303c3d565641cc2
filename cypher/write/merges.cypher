// One row: the number of actors that are part of another one now: those merged, and what was merged into them before.
UNWIND $merges AS row
MATCH (part:Actor {id: row.part})
MATCH (into:Actor {id: row.into})
SET part:Merged, part.revision = $revision, into.revision = $revision
CREATE (part)-[merge:ABSORBED_BY]->(into)
SET
  merge = {id: row.id, source: row.source},
  merge.recordedAt = $recordedAt,
  merge.revision = $revision,
  merge.importRun = $importRun
WITH collect(part) AS parts
UNWIND parts AS part
MATCH (part)-[upward:ABSORBED_BY*]->(actor:Actor)
WHERE all(merge IN upward WHERE merge.retractedAt IS NULL) AND NOT actor:Merged
SET actor.revision = $revision
WITH part, actor
MATCH (member:Actor)-[upward:ABSORBED_BY*0..]->(part)
WHERE all(merge IN upward WHERE merge.retractedAt IS NULL)
OPTIONAL MATCH (member)-[former:MERGED_INTO]->()
DELETE former
WITH DISTINCT member, actor
CREATE (member)-[:MERGED_INTO]->(actor)
RETURN count(*) AS count
