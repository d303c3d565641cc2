// One row: an actor with its names, its identifiers and its state; unless `apart`, with those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
OPTIONAL MATCH (actor)-[merge:ABSORBED_BY]->(into:Actor)
WHERE merge.retractedAt IS NULL
RETURN
  actor {.id, .kind, .kindGuessed, .own, .curatedFields, .removedNames, .ACTOR_FIELDS} AS actor,
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) WHERE NOT $apart | merged] AS part
    MATCH (part)-[:HAS_NAME]->(name:Name)
    WITH part, name
    ORDER BY part <> actor, name.position, name.key
    RETURN name {.value, .lang, .script, .kind}
  } AS names,
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) WHERE NOT $apart | merged] AS part
    MATCH (part)<-[:IDENTIFIES]-(identifier:Identifier)
    WITH identifier
    ORDER BY identifier.key
    RETURN identifier {.scheme, .value, .url}
  } AS identifiers,
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) WHERE NOT $apart | merged] AS part
    MATCH (part)-[:ORGAN_OF]->(state:State)
    WITH part, state
    ORDER BY part <> actor
    RETURN state.id
  }[0] AS state,
  // Each pair at the actor that is exported last.
  CASE
    WHEN $apart THEN
      COLLECT {
        MATCH (actor)-[:DISTINCT_FROM]-(other:Actor)
        WITH other, EXISTS { (other)-[:MERGED_INTO]->() } AS isMerged
        WHERE
          (into IS NOT NULL AND NOT isMerged)
          OR ((into IS NOT NULL) = isMerged AND other.id < actor.id)
        RETURN other.id AS id
        ORDER BY id
      }
    ELSE []
  END AS distinctFrom,
  CASE WHEN into IS NOT NULL THEN {actor: into.id, source: merge.source, merge: merge.id} END AS mergedInto
