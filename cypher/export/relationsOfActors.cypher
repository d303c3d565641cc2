// One row: the id of a relation of one of the actors that satisfies the conditions, and the id of its other actor.
MATCH
  (actor:Actor)-
  [relation:ANY_KIND]->
  (other:Actor)
WHERE
  actor.id IN $actorIds
  // conditions
RETURN DISTINCT relation.id AS id, other.id AS otherId
