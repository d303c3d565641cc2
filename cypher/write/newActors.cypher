// One row: the number of actors created.
UNWIND $actors AS row
CREATE (actor:Actor:$(row.label))
SET actor = row.properties, actor.revision = $revision
RETURN count(actor) AS count
