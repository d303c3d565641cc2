// One row: two of the actors and a summary of their relations; `source` has the lower id.
MATCH (actor:Actor)
WHERE actor.id IN $actorIds
WITH actor
ORDER BY COUNT { (actor)-[:ANY_KIND]-() } DESC
WITH collect(actor) AS actors
WITH actors, head(actors) AS hub
// The edges of the actor with the most edges are found at its counterparts.
UNWIND tail(actors) AS actor
MATCH (actor)-[relation:ANY_KIND]-(other)
WHERE
  other.id IN $actorIds
  AND (other = hub OR actor.id < other.id)
  // conditions
WITH
  relation,
  CASE WHEN actor.id < other.id THEN actor ELSE other END AS source,
  CASE WHEN actor.id < other.id THEN other ELSE actor END AS target
WITH
  source,
  target,
  count(DISTINCT relation.id) AS relationCount,
  collect(DISTINCT type(relation)) AS found,
  max(CASE WHEN relation.directed AND startNode(relation) = source THEN 1 ELSE 0 END) = 1 AS forward,
  max(CASE WHEN relation.directed AND startNode(relation) = target THEN 1 ELSE 0 END) = 1 AS backward,
  // include shared/span
RETURN
  source.id AS sourceId,
  target.id AS targetId,
  relationCount,
  // include shared/kinds
  AS kinds,
  forward,
  backward,
  span.since AS since,
  span.until AS until
ORDER BY sourceId, targetId
