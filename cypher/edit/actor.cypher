// One row: the names of an actor and of those merged into it, and what editors have set or removed.
MATCH (actor:Actor {id: $id})
RETURN
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
    RETURN {id: part.id, curatedFields: coalesce(part.curatedFields, []), removedNames: coalesce(part.removedNames, [])}
  } AS parts,
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
    MATCH (part)-[:HAS_NAME]->(name:Name)
    WITH part, name
    ORDER BY name.position, name.key
    RETURN name {.key, .value, .lang, .kind, .position, part: part.id}
  } AS names
