// One row: two of the actors and a summary of their relations; `source` has the lower id.
MATCH
  (source:Actor)-
  [relation:ANY_KIND]-
  (target:Actor)
WHERE
  source.id IN $actorIds
  AND target.id IN $actorIds
  AND source.id < target.id
  // conditions
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
