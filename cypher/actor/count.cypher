// One row: the number of actors of the requested kinds.
MATCH (actor:Actor)
WHERE ($kinds IS NULL OR actor.kind IN $kinds) AND NOT actor:Merged
RETURN count(actor) AS count
