// One row: a stored actor and its kind.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor.id AS id, actor.kind AS kind
