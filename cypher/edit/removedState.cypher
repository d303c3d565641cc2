// One row: the number of states that an organization is no longer an organ of.
MATCH (:Actor {id: $id})-[organ:ORGAN_OF]->()
DELETE organ
RETURN count(*) AS count
