// One row: an actor's id and a page of its relations, in list order.
UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Actor {id: actorId})-[relation:ANY_KIND]-()
  WHERE
    relation.order > $after
    // conditions
  // A meeting of five has four edges at each participant; one of them represents the relation.
  WITH relation.order AS order, head(collect(relation)) AS relation
  ORDER BY order
  LIMIT toInteger($limit)
  WITH
    // include shared/relationRow
  RETURN collect(relation) AS relations
}
RETURN actorId, relations
