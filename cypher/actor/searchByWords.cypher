// One row: an actor with a name that has all words of the search, after the cursor, best score first, with its best name.
// If more names have them, those that match best, and of these the ones with the fewest words.
CALL db.index.fulltext.queryNodes('names', $lucene, {limit: toInteger($maxNames)}) YIELD node AS name, score
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH coalesce(survivor, part) AS actor, name, round(score) AS found
WHERE $kinds IS NULL OR actor.kind IN $kinds
WITH
  actor,
  max([
    (found + $letters / toFloat(CASE WHEN size(name.value) > $letters THEN size(name.value) ELSE $letters END)) / ($points + 1),
    -name.position,
    name.key
  ]) AS best
WITH actor, $min + $range * best[0] AS score, best[2] AS nameKey
WHERE $afterScore IS NULL OR score <= $afterScore
WITH actor, score, nameKey, COUNT { (actor)-[:ANY_KIND]-() } AS ties
WHERE
  $afterScore IS NULL
  OR score < $afterScore
  OR ties < $afterTies
  OR (ties = $afterTies AND actor.id > $afterId)
ORDER BY score DESC, ties DESC, actor.id
LIMIT toInteger($limit)
MATCH (matched:Name {key: nameKey})
RETURN actor.id AS id, score, ties, matched {.value, .lang, .script, .kind} AS matchedName
ORDER BY score DESC, ties DESC, id
