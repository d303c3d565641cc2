// One row: a stored actor.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  actor {.kind, .ACTOR_FIELDS} AS properties,
  [(actor)-[:HAS_NAME]->(name:Name) | name.key] AS names,
  [(actor)<-[:IDENTIFIES]-(identifier:Identifier) | identifier.key] AS identifiers,
  head([(actor)-[:ORGAN_OF]->(state:State) | state.id]) AS state
