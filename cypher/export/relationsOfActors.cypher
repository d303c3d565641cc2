// One row: the id of a relation that satisfies the conditions, and an actor that it ties to one of the actors.
MATCH
  (actor:Actor)-
  [relation:ANY_KIND]->
  (other:Actor)
WHERE
  actor.id IN $actorIds
  // conditions
RETURN DISTINCT relation.id AS id, other.id AS otherId
