// One row: a pair of actors and how many of the first one's counterparts are also counterparts of the other one, as far as they are among the first two hundred.
UNWIND $pairs AS pair
MATCH (one:Actor {id: pair[0]})
MATCH (other:Actor {id: pair[1]})
CALL (one, other) {
  MATCH (one)-[:ANY_KIND]-(shared)
  WHERE shared <> one AND shared <> other
  WITH DISTINCT shared, other
  LIMIT 200
  WHERE EXISTS { (shared)-[:ANY_KIND]-(other) }
  RETURN count(shared) AS shared
}
RETURN one.id AS one, other.id AS other, shared
