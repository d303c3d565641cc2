// One row: an actor's id and all its names, primary names first, and its own before those of actors merged into it.
MATCH (actor:Actor)
WHERE actor.id IN $ids
UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)-[:HAS_NAME]->(name:Name)
WITH actor, part, name
ORDER BY name.kind <> 'PRIMARY', part <> actor, name.position, name.key
RETURN actor.id AS id, collect(name {.value, .lang, .script, .kind}) AS names
