// One row: the name of an organization whose words mean or sound like some in a phrase of a text, with the id and the kind of its actor.
UNWIND $phrases AS phrase
CALL (phrase) {
  CALL db.index.fulltext.queryNodes('nameSounds', phrase, {limit: toInteger($limit)}) YIELD node
  RETURN node AS name
}
WITH DISTINCT name
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH name, coalesce(survivor, part) AS actor
WHERE actor.kind = 'ORGANIZATION'
RETURN name {.value, .lang, .script, .kind} AS name, actor.id AS actorId, actor.kind AS actorKind
