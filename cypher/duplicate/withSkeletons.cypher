// One row: another actor of the same kind with a name that has one of the skeletons, in the order of ids.
MATCH (name:Name)
WHERE name.skeleton IN $skeletons
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH DISTINCT coalesce(survivor, part) AS actor
WHERE actor.kind = $kind AND actor.id <> $id
RETURN actor {.id, .kind, .ACTOR_FIELDS} AS actor
ORDER BY actor.id
LIMIT toInteger($limit)
