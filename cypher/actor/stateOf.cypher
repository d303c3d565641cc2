// One row: an organization's id and the state whose organ it is.
MATCH (organization:Organization)
WHERE organization.id IN $ids
UNWIND [organization] + [(organization)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
MATCH (part)-[:ORGAN_OF]->(state:State)
OPTIONAL MATCH (state)-[:MERGED_INTO]->(survivor:Actor)
WITH organization, part, coalesce(survivor, state) AS actor
RETURN
  organization.id AS id,
  actor {.id, .kind, .ACTOR_FIELDS} AS actor
ORDER BY part <> organization
