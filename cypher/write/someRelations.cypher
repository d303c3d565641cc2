// One row: how many edges of relations were removed.
MATCH (:Actor)-[relation:ANY_KIND]->(:Actor)
WITH relation
LIMIT toInteger($limit)
DELETE relation
RETURN count(*) AS count
