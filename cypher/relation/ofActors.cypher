// One row: an actor's id and a page of the relations that it takes part in, in the order of lists.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Actor {id: actorId})-[relation:ANY_KIND]-()
  WHERE
    relation.order > $after
    // conditions
  // A meeting of five is four edges at each of them: one edge stands for the relation.
  WITH relation.order AS order, head(collect(relation)) AS relation
  ORDER BY order
  LIMIT toInteger($limit)
  WITH
    // include shared/relationRow
  RETURN collect(relation) AS relations
}
RETURN actorId, relations
