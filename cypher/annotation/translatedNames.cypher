// One row: the name of an organization that may be translated in some phrases, with the places of these in the list, and its actor.
UNWIND range(0, size($phrases) - 1) AS place
CALL (place) {
  CALL db.index.fulltext.queryNodes('nameSounds', $phrases[place], {limit: toInteger($limit)}) YIELD node
  RETURN node AS name
}
WITH name, collect(place) AS places
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH name, places, coalesce(survivor, part) AS actor
WHERE actor.kind = 'ORGANIZATION'
RETURN name {.value, .lang, .script, .kind} AS name, places, actor.id AS actorId, actor.kind AS actorKind
