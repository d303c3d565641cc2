// One row: the number of actors changed.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties, actor.revision = $revision
RETURN count(actor) AS count
