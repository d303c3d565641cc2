// One row: the ids of those of the actors that exist and were not merged into others; and the buckets of all their relations, by kind, with the number of relations that begin in each: 'coarser' and 'undated' are not dates.
MATCH (actor:Actor)
WHERE actor.id IN $actorIds
WITH collect(actor) AS actors
CALL (actors) {
  UNWIND actors AS actor
  MATCH (actor)-[relation:ANY_KIND]-()
  WHERE
    true
    // conditions
  WITH relation, relation.date AS date
  WITH
    // include shared/bucket
    type(relation) AS kind,
    count(DISTINCT relation.id) AS count
  ORDER BY bucket, kind
  RETURN collect({bucket: bucket, kind: kind, count: count}) AS buckets
}
RETURN
  [actor IN actors WHERE NOT EXISTS { (actor)-[:MERGED_INTO]->() } | actor.id] AS foundIds,
  buckets
