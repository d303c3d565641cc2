// One row: two of the actors that are declared distinct, or were merged with such actors.
MATCH (part:Actor)-[:DISTINCT_FROM]->(otherPart:Actor)
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
OPTIONAL MATCH (otherPart)-[:MERGED_INTO]->(otherSurvivor:Actor)
WITH coalesce(survivor, part).id AS one, coalesce(otherSurvivor, otherPart).id AS other
WHERE $of IS NULL OR $of IN [one, other]
RETURN DISTINCT one, other
