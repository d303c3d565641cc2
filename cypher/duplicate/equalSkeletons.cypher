// One row: two actors of one kind with names that have the same skeleton, and the first of these names. The rarest skeletons come first.
MATCH (name:Name)
WHERE name.skeleton > ''
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
// Counting takes half the time of collecting.
WITH name.skeleton AS skeleton, count(DISTINCT part) AS bearers
// A skeleton that many actors have says little.
WHERE 1 < bearers <= 10
ORDER BY bearers, size(skeleton) DESC, skeleton
LIMIT toInteger($limit)
CALL (skeleton) {
  MATCH (name:Name {skeleton: skeleton})
  WHERE name.kind IN $nameKinds
  MATCH (name)<-[:HAS_NAME]-(part)
  OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
  WITH coalesce(survivor, part) AS actor, name
  ORDER BY name.position, name.key
  WITH actor, collect(name.value) AS values
  WHERE $kinds IS NULL OR actor.kind IN $kinds
  RETURN collect({actor: actor, name: values[0]}) AS bearersOfName
}
UNWIND bearersOfName AS first
UNWIND bearersOfName AS second
WITH first.actor AS one, second.actor AS other, first.name AS oneName, second.name AS otherName
WHERE one.id < other.id AND one.kind = other.kind
LIMIT toInteger($limit)
RETURN
  one {.id, .kind, .ACTOR_FIELDS} AS one,
  other {.id, .kind, .ACTOR_FIELDS} AS other,
  oneName,
  otherName
