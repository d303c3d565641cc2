// One row: an actor with its names, its identifiers and its state; unless `apart`, with those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
OPTIONAL MATCH (actor)-[merge:MERGED_INTO]->(survivor:Actor)
RETURN
  actor {.id, .kind, .kindGuessed, .ACTOR_FIELDS} AS actor,
  COLLECT {
    MATCH (actor)<-[:MERGED_INTO*0..1]-(part:Actor)-[:HAS_NAME]->(name:Name)
    WHERE part = actor OR NOT $apart
    WITH part, name
    ORDER BY part <> actor, name.position, name.key
    RETURN name {.value, .lang, .script, .kind}
  } AS names,
  COLLECT {
    MATCH (actor)<-[:MERGED_INTO*0..1]-(part:Actor)<-[:IDENTIFIES]-(identifier:Identifier)
    WHERE part = actor OR NOT $apart
    WITH identifier
    ORDER BY identifier.key
    RETURN identifier {.scheme, .value, .url}
  } AS identifiers,
  COLLECT {
    MATCH (actor)<-[:MERGED_INTO*0..1]-(part:Actor)-[:ORGAN_OF]->(state:State)
    WHERE part = actor OR NOT $apart
    WITH part, state
    ORDER BY part <> actor
    RETURN state.id
  }[0] AS state,
  CASE WHEN survivor IS NOT NULL THEN merge {.source, .filled, actor: survivor.id} END AS mergedInto
