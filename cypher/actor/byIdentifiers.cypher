// One row: an identifier's key, "scheme:value", and the actor that has it.
MATCH (identifier:Identifier)-[:IDENTIFIES]->(actor:Actor)
WHERE identifier.key IN $keys
RETURN
  identifier.key AS key,
  actor {.id, .kind, .ACTOR_FIELDS} AS actor
