// One row: a name that may be in a text, with the id and the kind of its actor.
// Many names of one word have the same skeleton, so these have to have the words of the text, too.
CALL () {
  MATCH (name:Name)
  WHERE name.skeleton IN $skeletons
  RETURN name
UNION ALL
  MATCH (name:Name)
  WHERE name.skeleton IN $wordSkeletons AND (name.search IN $searches OR name.value IN $values)
  RETURN name
}
// Without the label of the actor, which would let Neo4j begin with all actors.
MATCH (name)<-[:HAS_NAME]-(part)
// A name in another script counts only for an actor without a name in the script of the text.
WHERE
  name.script IS NULL
  OR name.script IN $scripts
  OR any(script IN $scripts WHERE NOT EXISTS { (part)-[:HAS_NAME]->(:Name {script: script}) })
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH name, coalesce(survivor, part) AS actor
RETURN name {.value, .lang, .script, .kind} AS name, actor.id AS actorId, actor.kind AS actorKind
