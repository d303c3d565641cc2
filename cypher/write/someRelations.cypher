// One row: the number of edges of relations removed.
MATCH (:Actor)-[relation:ANY_KIND]->(:Actor)
WITH relation
LIMIT toInteger($limit)
DELETE relation
RETURN count(*) AS count
