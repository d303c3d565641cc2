// One row: the id of an actor that a relation which satisfies the conditions ties to one of the actors.
MATCH
  (actor:Actor)-
  [relation:ANY_KIND]-
  (other:Actor)
WHERE
  actor.id IN $actorIds
  // conditions
RETURN DISTINCT other.id AS id
