// One row: how many organizations are now organs of the state given, and of no other.
UNWIND $organs AS row
MATCH (organization:Actor {id: row.actorId})
MATCH (state:Actor {id: row.state})
CALL (organization) {
  MATCH (organization)-[former:ORGAN_OF]->()
  DELETE former
}
CREATE (organization)-[:ORGAN_OF]->(state)
RETURN count(*) AS count
