// One row: an actor's id, and the ids of at most 100 actors that are declared distinct from it, or were merged with such actors.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN
  actor.id AS id,
  COLLECT {
    UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
    MATCH (part)-[:DISTINCT_FROM]-(other:Actor)
    OPTIONAL MATCH (other)-[:MERGED_INTO]->(survivor:Actor)
    WITH DISTINCT coalesce(survivor, other).id AS otherId
    ORDER BY otherId
    LIMIT 100
    RETURN otherId
  } AS otherIds
