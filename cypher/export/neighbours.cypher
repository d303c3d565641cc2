// One row: the id of an actor that has a relation with one of the actors; the relation satisfies the conditions.
MATCH
  (actor:Actor)-
  [relation:ANY_KIND]-
  (other:Actor)
WHERE
  actor.id IN $actorIds
  // conditions
RETURN DISTINCT other.id AS id
