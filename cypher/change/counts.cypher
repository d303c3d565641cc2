// One row: a change's id and how many actors, documents and relations it affected.
UNWIND $changeIds AS changeId
MATCH (change:Change {id: changeId})
RETURN
  changeId,
  COUNT {
    MATCH (change)-[:CHANGED]->(part:Actor)
    OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
    RETURN DISTINCT coalesce(survivor, part) AS actor
  } AS actors,
  COUNT { (change)-[:CHANGED]->(:Document) } AS documents,
  change.relationCount AS relations
