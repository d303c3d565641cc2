// One row: two actors that are declared distinct, each one of the given actors or merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)-[:DISTINCT_FROM]-(other:Actor)
OPTIONAL MATCH (other)-[:MERGED_INTO]->(survivor:Actor)
WITH actor, part, coalesce(survivor, other) AS otherActor, other
WHERE actor.id < otherActor.id AND otherActor.id IN $ids
RETURN part.id AS one, other.id AS other
