// One row: the number of actors with a name that matches the search.
CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS name
MATCH (actor:Actor)-[:HAS_NAME]->(name)
WHERE $kinds IS NULL OR actor.kind IN $kinds
RETURN count(DISTINCT actor) AS count
