// One row: an actor's id and a page of its relations, in list order, and what is asked for with them; the actor itself, unless it was merged into another.
// If it has many relations, `isHub` is true and the page is empty.
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})
WITH actorId, actor, COUNT { (actor)-[:ANY_KIND]-() } > 50 * $limit AS isHub
CALL (actor, isHub) {
  WITH actor
  WHERE NOT isHub
  MATCH (actor)-[relation:ANY_KIND]-()
  WHERE
    ($counted OR relation.order > $after)
    // conditions
  // A meeting of five has four edges at each participant; one of them represents the relation.
  WITH relation.order AS order, head(collect(relation)) AS relation
  ORDER BY order
  WITH count(*) AS count, collect(CASE WHEN order > $after THEN relation END) AS found
  RETURN count, found[..toInteger($limit)] AS page
}
WITH actorId, isHub, count, page, actor AS owner
// include shared/relationPage
WITH actorId, isHub, count, relations, evidence, participants, actors, owner AS actor
RETURN
  actorId,
  isHub,
  CASE WHEN $counted AND NOT isHub THEN count END AS count,
  CASE
    WHEN NOT EXISTS { (actor)-[:MERGED_INTO]->() } THEN actor {.id, .kind, .ACTOR_FIELDS}
  END AS actor,
  CASE
    WHEN $ownNames THEN
      // include shared/names
  END AS names,
  relations,
  evidence,
  participants,
  actors
