// One row: two of the actors that are declared distinct, or parts of them.
MATCH (actor:Actor)
WHERE actor.id IN $ids
UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)-[:DISTINCT_FROM]-(other:Actor)
OPTIONAL MATCH (other)-[:MERGED_INTO]->(survivor:Actor)
WITH actor.id AS one, coalesce(survivor, other).id AS other
WHERE one < other AND other IN $ids
RETURN DISTINCT one, other
