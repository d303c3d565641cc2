// One row: a bucket, a kind and how many relations of these actors begin in it; 'coarser' and 'undated' have none.
MATCH (actor:Actor)-[relation:ANY_KIND]-()
WHERE
  actor.id IN $actorIds
  // conditions
RETURN
  // include shared/bucket
  type(relation) AS kind,
  count(DISTINCT relation.id) AS count
ORDER BY bucket, kind
