// One row: the number of pairs of actors that are no longer declared distinct.
MATCH (actor:Actor)
WHERE actor.id IN $ids
UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)-[pair:DISTINCT_FROM]-(other:Actor)
OPTIONAL MATCH (other)-[:MERGED_INTO]->(survivor:Actor)
WITH actor, part, pair, other, coalesce(survivor, other) AS otherActor
WHERE actor.id < otherActor.id AND otherActor.id IN $ids
SET part.revision = $revision, other.revision = $revision
DELETE pair
RETURN count(*) AS count
