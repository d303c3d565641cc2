// One row: an edge of the current version of a relation.
UNWIND $ids AS id
MATCH (from:Actor)-[relation:ANY_KIND {id: id}]->(to:Actor)
WHERE relation.retractedAt IS NULL
RETURN from.id AS from, to.id AS to, type(relation) AS type, properties(relation) AS properties
