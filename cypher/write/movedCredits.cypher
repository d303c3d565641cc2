// One row: the number of attributions that now credit the other actor; with `givenIds`, those that gave one of these ids.
MATCH (to:Actor {id: $to})
MATCH (from:Actor {id: $from})<-[former:CREDITS]-(evidence:Evidence)
WITH to, former, evidence, former.order AS order, coalesce(former.given, from.id) AS given
WHERE $givenIds IS NULL OR given IN $givenIds
DELETE former
CREATE (evidence)-[:CREDITS {order: order, given: CASE WHEN given <> to.id THEN given END}]->(to)
SET evidence.revision = $revision
RETURN count(evidence) AS count
