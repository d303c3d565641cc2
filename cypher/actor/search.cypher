// One row: an actor with a name that has all words of the search, scored, or that sounds or means alike.
// If the words are in $maxCandidates names or more, names that sound or mean alike are not read; if they are in some, only
// those that sound or mean the same, and fewer of them, because only those that are almost equal are near then.
CALL () {
  CALL db.index.fulltext.queryNodes('names', $lucene, {limit: toInteger($maxCandidates)}) YIELD node, score
  RETURN collect({name: node, found: round(score)}) AS byWords
}
CALL (byWords) {
  UNWIND byWords AS match
  RETURN match.name AS name, match.found AS found
UNION ALL
  WITH byWords
  WHERE size(byWords) < $maxCandidates
  CALL
    db.index.fulltext.queryNodes(
      'nameSounds',
      CASE WHEN size(byWords) = 0 THEN $similar ELSE $sameSounds END,
      {limit: toInteger(CASE WHEN size(byWords) = 0 THEN $maxCandidates ELSE $maxBesideWords END)}
    )
    YIELD node
  RETURN node AS name, null AS found
}
WITH name, max(found) AS found
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH name, found, coalesce(survivor, part) AS actor
WHERE found IS NOT NULL OR $kinds IS NULL OR actor.kind IN $kinds
RETURN
  actor.id AS id,
  actor.kind AS kind,
  COUNT { (actor)-[:ANY_KIND]-() } AS ties,
  name {.value, .lang, .script, .kind, .position} AS name,
  found
