// One row: the number of identifiers of an actor and its parts that now identify another actor.
MATCH (to:Actor {id: $to})
MATCH (:Actor {id: $from})<-[:MERGED_INTO*0..1]-(part:Actor)<-[former:IDENTIFIES]-(identifier:Identifier)
WHERE identifier.key IN $keys
DELETE former
CREATE (to)<-[:IDENTIFIES]-(identifier)
SET identifier.revision = $revision
RETURN count(identifier) AS count
