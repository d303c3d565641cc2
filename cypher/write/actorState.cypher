// One row: a stored actor, with the names, identifiers and state of the actors that were merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  actor {.kind, .kindGuessed, .ACTOR_FIELDS} AS properties,
  // A name's key is its actor's id and a digest.
  [(actor)<-[:MERGED_INTO*0..1]-(part:Actor)-[:HAS_NAME]->(name:Name) | [substring(name.key, size(part.id) + 1), part.id]] AS names,
  [(actor)<-[:MERGED_INTO*0..1]-(part:Actor)<-[:IDENTIFIES]-(identifier:Identifier) | [identifier.key, part.id]] AS identifiers,
  [(actor)<-[merge:MERGED_INTO]-(part:Actor) | [part.id, merge.source]] AS merged,
  head([(actor)<-[:MERGED_INTO*0..1]-(:Actor)-[:ORGAN_OF]->(state:State) | state.id]) AS state
