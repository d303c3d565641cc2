// One row: the number of actors whose node label is now that of their kind.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
REMOVE actor:Person:State:Organization
SET actor:$(row.label)
RETURN count(actor) AS count
