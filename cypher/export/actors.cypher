// One row: an actor with its names, its identifiers and its state.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor {.id, .kind, .ACTOR_FIELDS} AS actor,
  COLLECT {
    MATCH (actor)-[:HAS_NAME]->(name:Name)
    WITH name
    ORDER BY name.position, name.key
    RETURN name {.value, .lang, .script, .kind}
  } AS names,
  COLLECT {
    MATCH (actor)<-[:IDENTIFIES]-(identifier:Identifier)
    WITH identifier
    ORDER BY identifier.key
    RETURN identifier {.scheme, .value, .url}
  } AS identifiers,
  head([(actor)-[:ORGAN_OF]->(state:State) | state.id]) AS state
