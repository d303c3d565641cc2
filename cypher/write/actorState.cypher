// One row: a stored actor, with the names, identifiers and state of the actors that were merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
WITH actor, [actor] + [(actor)<-[:MERGED_INTO]-(part:Actor) | part] AS parts
RETURN
  actor.id AS id,
  actor {.kind, .kindGuessed, .ACTOR_FIELDS} AS properties,
  // A name's key is its actor's id and a digest.
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[:HAS_NAME]->(name:Name)
    RETURN [substring(name.key, size(part.id) + 1), part.id]
  } AS names,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)<-[:IDENTIFIES]-(identifier:Identifier)
    RETURN [identifier.key, part.id]
  } AS identifiers,
  [(actor)<-[merge:MERGED_INTO]-(part:Actor) | [part.id, merge.source]] AS merged,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[:ORGAN_OF]->(state:State)
    RETURN state.id
  }[0] AS state
