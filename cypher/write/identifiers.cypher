// One row: the number of identifiers created.
UNWIND $identifiers AS row
MATCH (actor:Actor {id: row.actorId})
CREATE (actor)<-[:IDENTIFIES]-(identifier:Identifier)
SET identifier = row.properties, identifier.revision = $revision
RETURN count(identifier) AS count
