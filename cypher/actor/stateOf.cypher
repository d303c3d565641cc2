// One row: an organization's id and the state whose organ it is.
MATCH (organization:Organization)
WHERE organization.id IN $ids
MATCH (organization)<-[:MERGED_INTO*0..1]-(part:Actor)-[:ORGAN_OF]->(:State)-[:MERGED_INTO*0..1]->(actor:State&!Merged)
RETURN
  organization.id AS id,
  actor {.id, .kind, .ACTOR_FIELDS} AS actor
ORDER BY part <> organization
