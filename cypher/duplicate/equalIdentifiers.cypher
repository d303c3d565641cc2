// One row: two actors of one kind that have the same id in two systems, the longest ids first.
MATCH (identifier:Identifier)
WHERE identifier.value > ''
WITH identifier.value AS value, count(*) AS count
// Short numbers are equal in many systems.
WHERE 1 < count <= 10 AND value =~ '[A-Za-z]+[0-9]+|.{6,}'
MATCH (identifier:Identifier {value: value})
MATCH (identifier)-[:IDENTIFIES]->(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH value, coalesce(survivor, part) AS actor
WHERE $kinds IS NULL OR actor.kind IN $kinds
WITH value, actor.kind AS kind, collect(DISTINCT actor) AS bearers
WHERE size(bearers) > 1
WITH value, bearers
ORDER BY size(value) DESC, value
UNWIND bearers AS one
UNWIND bearers AS other
WITH one, other, value
WHERE one.id < other.id
LIMIT toInteger($limit)
RETURN one {.id, .kind, .ACTOR_FIELDS} AS one, other {.id, .kind, .ACTOR_FIELDS} AS other, value
