// The nodes of the actors with `$actors` as ids: each `part` is the actor itself, or one that was merged with it.
MATCH (given:Actor)
WHERE given.id IN $actors
OPTIONAL MATCH (given)-[:MERGED_INTO]->(survivor:Actor)
WITH DISTINCT coalesce(survivor, given) AS actor
MATCH (part:Actor)-[:MERGED_INTO*0..1]->(actor)
WITH DISTINCT part
