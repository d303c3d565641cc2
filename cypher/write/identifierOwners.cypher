// One row: an identifier, and the actor that has it with its kind.
MATCH (identifier:Identifier)-[:IDENTIFIES]->(actor:Actor)
WHERE identifier.key IN $keys
RETURN identifier.key AS key, actor.id AS actorId, actor.kind AS kind
