// One row: the last version of a relation, and all the evidence that it ever had.
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION {id: id}]->()
  WHERE relation.lead = true
  RETURN relation
  ORDER BY relation.version DESC
  LIMIT 1
}
RETURN
  id,
  type(relation) AS kind,
  relation.modality AS modality,
  relation.version AS version,
  relation.digest AS digest,
  relation.retractedAt IS NOT NULL AS retracted,
  COLLECT {
    MATCH (evidence:Evidence {relationId: id})-[:IN]->(document:Document)
    RETURN
      evidence {
        .id,
        .quote,
        .start,
        .end,
        document: document.id,
        retracted: evidence.retractedAt IS NOT NULL,
        attribution: COLLECT {
          MATCH (evidence)-[credit:CREDITS]->(actor:Actor)
          RETURN actor.id
          ORDER BY credit.order
        }
      }
  } AS evidence
