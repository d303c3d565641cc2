// One row: the id of a piece of evidence and the actors that its document credits, the outermost reporter first.
MATCH (evidence:Evidence)-[credit:CREDITS]->(actor:Actor)
WHERE evidence.id IN $ids
WITH evidence, credit, actor
ORDER BY credit.order
RETURN
  evidence.id AS id,
  collect(actor {.id, .kind, .ACTOR_FIELDS}) AS actors
