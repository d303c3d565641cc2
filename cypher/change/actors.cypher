// One row: a change's id and a page of the actors that it affected, in the order of ids.
// An actor that was merged into another one since is the other one.
UNWIND $changeIds AS changeId
CALL (changeId) {
  MATCH (:Change {id: changeId})-[:CHANGED]->(part:Actor)
  OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
  WITH DISTINCT coalesce(survivor, part) AS actor
  WHERE actor.id > $after
  WITH actor
  ORDER BY actor.id
  LIMIT toInteger($limit)
  RETURN collect(actor {.id, .kind, .ACTOR_FIELDS}) AS actors
}
RETURN changeId, actors
