// One row: a version of a relation, "id@version", in which all of the actors participate.
MATCH (participant:Actor)-[relation:ANY_KIND]-()
WHERE participant.id IN $actorIds
WITH relation.id + '@' + relation.version AS version, count(DISTINCT participant) AS participants
WHERE participants = size($actorIds)
RETURN version
