// One row: an organization's id and the state whose organ it is.
MATCH (organization:Organization)-[:ORGAN_OF]->(actor:State)
WHERE organization.id IN $ids
RETURN
  organization.id AS id,
  actor {.id, .kind, .ACTOR_FIELDS} AS actor
