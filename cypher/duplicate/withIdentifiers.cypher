// One row: another actor of the same kind that has one of the values as its id in some system, the longest values first.
MATCH (identifier:Identifier)
WHERE identifier.value IN $values
WITH identifier.value AS value, collect(identifier) AS identifiers
// Short numbers are equal in many systems.
WHERE size(identifiers) <= 10 AND value =~ '[A-Za-z]+[0-9]+|.{6,}'
UNWIND identifiers AS identifier
MATCH (identifier)-[:IDENTIFIES]->(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH DISTINCT coalesce(survivor, part) AS actor, value
WHERE actor.kind = $kind AND actor.id <> $id
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor, value
ORDER BY size(value) DESC, value, actor.id
LIMIT toInteger($limit)
