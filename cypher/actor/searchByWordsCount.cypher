// One row: the number of actors with a name that matches the search.
CALL db.index.fulltext.queryNodes('names', $lucene, {limit: toInteger($maxNames)}) YIELD node AS name
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH coalesce(survivor, part) AS actor
WHERE $kinds IS NULL OR actor.kind IN $kinds
RETURN count(DISTINCT actor) AS count
