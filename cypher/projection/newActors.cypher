// One row: an actor that changed after a revision.
MATCH (actor:Actor)
WHERE actor.revision > $since
RETURN actor.id AS id
