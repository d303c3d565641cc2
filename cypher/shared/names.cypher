// The names of an `actor`, primary names first, and its own before those of actors merged into it.
COLLECT {
  UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
  MATCH (part)-[:HAS_NAME]->(name:Name)
  WITH part, name
  ORDER BY name.kind <> 'PRIMARY', part <> actor, name.position, name.key
  // Two merged actors may have the same name.
  RETURN DISTINCT name {.value, .lang, .script, .kind}
}
