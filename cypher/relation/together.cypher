// One row: the actor with the fewest edges, and the versions ("id@version") of its relations in which all actors participate. No row if there are none.
MATCH (actor:Actor)
WHERE actor.id IN $actorIds
WITH actor
ORDER BY COUNT { (actor)-[:ANY_KIND]-() }
WITH collect(actor) AS actors
WITH head(actors) AS first, tail(actors) AS others
MATCH (first)-[relation:ANY_KIND]-()
WITH DISTINCT first, others, relation.id AS id, relation.version AS version
WHERE
  all(actor IN others WHERE EXISTS {
    MATCH (one)-[edge:ANY_KIND {id: id}]->(other)
    WHERE edge.version = version AND (one = actor OR other = actor)
  })
RETURN first.id AS actorId, collect(id + '@' + version) AS versions
