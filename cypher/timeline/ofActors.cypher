// One row: a bucket, a kind and the number of the actors' relations that begin in it; 'coarser' and 'undated' are not dates.
MATCH (actor:Actor)-[relation:ANY_KIND]-()
WHERE
  actor.id IN $actorIds
  // conditions
RETURN
  // include shared/bucket
  type(relation) AS kind,
  count(DISTINCT relation.id) AS count
ORDER BY bucket, kind
