// One row: the number of merges undone. What was merged into the separated actor before goes with it.
UNWIND $ids AS id
MATCH (part:Actor)-[merge:ABSORBED_BY {id: id}]->(into:Actor)
MATCH (part)-[former:MERGED_INTO]->(actor:Actor)
SET merge.retractedAt = $recordedAt, merge.revision = $revision
SET part.revision = $revision, into.revision = $revision, actor.revision = $revision
REMOVE part:Merged
DELETE former
WITH part
CALL (part) {
  MATCH (earlier:Actor)-[merges:ABSORBED_BY*]->(part)
  WHERE all(each IN merges WHERE each.retractedAt IS NULL)
  MATCH (earlier)-[former:MERGED_INTO]->()
  DELETE former
  CREATE (earlier)-[:MERGED_INTO]->(part)
}
RETURN count(*) AS count
