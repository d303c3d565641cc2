// One row: the id of an actor with many relations, and a page of them, in list order, and what is asked for with them.
UNWIND $actorIds AS actorId
MATCH (actor:Actor {id: actorId})
CALL (actor) {
  CALL (actor) {
    // for each kind
    // If the actor has a large share of the relations of the kind, a few entries of the index contain a page of them.
    CALL (actor) {
      WITH actor, COUNT { (actor)-[:EACH_KIND]-() } AS degree
      WHERE degree > 50 * $limit AND 25 * degree > COUNT { ()-[:EACH_KIND]->() }
      CALL (actor) {
        MATCH (start)-[relation:EACH_KIND]->(end)
        WHERE relation.lead = true AND relation.order > $after AND relation.order >= $where.leastOrder
        RETURN start, relation, end
        ORDER BY relation.lead, relation.order
        LIMIT toInteger(50 * $limit)
      }
      WITH actor, start, relation, end
      WHERE
        // The lead of a relation between many may be an edge between two others.
        (
          start = actor
          OR end = actor
          OR EXISTS {
            MATCH (one)-[edge:EACH_KIND {id: relation.id}]->(other)
            WHERE edge.version = relation.version AND (one = actor OR other = actor)
          }
        )
        // conditions
      WITH relation
      ORDER BY relation.lead, relation.order
      LIMIT toInteger($limit)
      RETURN collect(relation) AS found
    }
    // Otherwise all edges of the actor are read, but the conditions are tested only until a page is found.
    CALL (actor, found) {
      WITH actor
      WHERE size(found) < $limit
      MATCH (actor)-[relation:EACH_KIND]-()
      WHERE relation.order > $after AND relation.order >= $where.leastOrder
      WITH relation, relation.order AS order
      ORDER BY order
      WITH relation, order
      WHERE
        true
        // conditions
      WITH order, head(collect(relation)) AS relation
      ORDER BY order
      LIMIT toInteger($limit)
      RETURN collect(relation) AS expanded
    }
    UNWIND CASE WHEN size(found) < $limit THEN expanded ELSE found END AS relation
    RETURN relation
    // end
  }
  WITH relation
  ORDER BY relation.order
  LIMIT toInteger($limit)
  RETURN collect(relation) AS page
}
WITH actorId, page
// include shared/relationPage
RETURN actorId, relations, evidence, participants, actors
