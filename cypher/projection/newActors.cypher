// One row: an actor created or changed after a revision.
MATCH (actor:Actor)
WHERE actor.revision > $since
RETURN actor.id AS id
