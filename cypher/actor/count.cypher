// One row: the number of actors of the requested kinds.
MATCH (actor:Actor)
WHERE $kinds IS NULL OR actor.kind IN $kinds
RETURN count(actor) AS count
