// One row: how many names were given.
UNWIND $names AS row
MATCH (actor:Actor {id: row.actorId})
CREATE (actor)-[:HAS_NAME]->(name:Name)
SET name = row.properties, name.revision = $revision
RETURN count(name) AS count
