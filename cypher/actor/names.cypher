// One row: an actor's id and all its names, primary names first.
MATCH (actor:Actor)-[:HAS_NAME]->(name:Name)
WHERE actor.id IN $ids
WITH actor, name
ORDER BY name.kind <> 'PRIMARY', name.position, name.key
RETURN actor.id AS id, collect(name {.value, .lang, .script, .kind}) AS names
