// One row: the number of names created.
UNWIND $names AS row
MATCH (actor:Actor {id: row.actorId})
CREATE (actor)-[:HAS_NAME]->(name:Name)
SET name = row.properties, name.revision = $revision
RETURN count(name) AS count
