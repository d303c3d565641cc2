// One row: how many edges of relations were removed.
MATCH (:Actor)-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->(:Actor)
WITH relation
LIMIT toInteger($limit)
DELETE relation
RETURN count(*) AS count
