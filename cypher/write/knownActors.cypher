// One row: an actor that the graph holds, and its kind.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor.id AS id, actor.kind AS kind
