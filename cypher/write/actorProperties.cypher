// One row: how many actors were changed.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties, actor.revision = $revision
RETURN count(actor) AS count
