// One row: the number of attributions created.
UNWIND $credits AS row
MATCH (evidence:Evidence {id: row.evidenceId})
MATCH (actor:Actor {id: row.actorId})
CREATE (evidence)-[:CREDITS {order: row.order, given: row.given}]->(actor)
RETURN count(*) AS count
