// One row: an actor with its names, its identifiers and its state.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor {.id, .kind, .description, .birthDate, .deathDate, .iso2, .iso3} AS actor,
  COLLECT {
    MATCH (actor)-[:HAS_NAME]->(name:Name)
    RETURN name {.value, .lang, .script, .kind}
    ORDER BY name.position, name.key
  } AS names,
  COLLECT {
    MATCH (actor)<-[:IDENTIFIES]-(identifier:Identifier)
    RETURN identifier {.scheme, .value, .url}
    ORDER BY identifier.key
  } AS identifiers,
  head([(actor)-[:ORGAN_OF]->(state:State) | state.id]) AS state
