// One row: how many actors there are of the kinds asked for.
MATCH (actor:Actor)
WHERE $kinds IS NULL OR actor.kind IN $kinds
RETURN count(actor) AS count
