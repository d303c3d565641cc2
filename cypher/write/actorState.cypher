// One row: a stored actor, with the names, identifiers and states of the actors that were merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
WITH actor, [(actor)<-[:MERGED_INTO]-(part:Actor) | part] AS merged
WITH actor, merged, [actor] + merged AS parts
WITH
  actor,
  merged,
  parts,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[:ORGAN_OF]->(state:State)
    OPTIONAL MATCH (state)-[:MERGED_INTO]->(survivor:Actor)
    RETURN [coalesce(survivor, state).id, part.id]
  } AS states
RETURN
  actor.id AS id,
  actor {.kind, .kindGuessed, .own, .ACTOR_FIELDS} AS properties,
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
  COLLECT {
    UNWIND merged AS part
    MATCH (part)-[merge:ABSORBED_BY]->(into:Actor)
    WHERE merge.retractedAt IS NULL
    RETURN [part.id, merge.source, into.id]
  } AS merges,
  [part IN merged | part {.id, .kind, .kindGuessed, .own, .curatedFields, .removedNames, .ACTOR_FIELDS}] AS parts,
  COLLECT {
    UNWIND parts AS part
    MATCH (part)-[:DISTINCT_FROM]-(other:Actor)
    RETURN [part.id, other.id]
  } AS distinct,
  [(actor)-[merge:ABSORBED_BY]->() WHERE merge.retractedAt IS NOT NULL | merge.id] AS undone,
  states[0][0] AS state,
  states,
  coalesce(actor.curatedFields, []) AS curatedFields,
  coalesce(actor.removedNames, []) AS removedNames
