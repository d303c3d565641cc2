// One row: an identifier's key or an id, and the actor that has it, or that this one was merged into. Ids come last.
// The names and the identifiers are null unless they are asked for.
CALL () {
  MATCH (identifier:Identifier)-[:IDENTIFIES]->(part:Actor)
  WHERE identifier.key IN $keys
  RETURN identifier.key AS id, part
UNION ALL
  MATCH (part:Actor)
  WHERE part.id IN $ids
  RETURN part.id AS id, part
}
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH id, coalesce(survivor, part) AS actor
RETURN
  id,
  actor {.id, .kind, .ACTOR_FIELDS} AS actor,
  CASE
    WHEN $names THEN
      // include shared/names
  END AS names,
  CASE
    WHEN $identifiers THEN
      // include shared/identifiers
  END AS identifiers
