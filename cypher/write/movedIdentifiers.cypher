// One row: the number of identifiers of an actor and its parts that now identify another actor.
MATCH (to:Actor {id: $to})
MATCH (identifier:Identifier)-[former:IDENTIFIES]->(part:Actor)
WHERE identifier.key IN $keys AND (part.id = $from OR EXISTS { (part)-[:MERGED_INTO]->(:Actor {id: $from}) })
DELETE former
CREATE (to)<-[:IDENTIFIES]-(identifier)
SET identifier.revision = $revision
RETURN count(identifier) AS count
