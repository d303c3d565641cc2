// One row: the number of organizations that are now organs of the given state and of no other.
UNWIND $organs AS row
MATCH (organization:Actor {id: row.actorId})
MATCH (state:Actor {id: row.state})
CALL (organization) {
  MATCH (organization)-[former:ORGAN_OF]->()
  DELETE former
}
CREATE (organization)-[:ORGAN_OF]->(state)
RETURN count(*) AS count
