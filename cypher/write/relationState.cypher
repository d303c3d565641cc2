// One row: the last version of a relation and all its evidence, retracted or not.
// One branch per kind, each with its own index: most ids in an import are new, so these lookups find nothing.
WITH $ids AS ids
CALL (ids) {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE relation.id IN ids AND relation.lead = true
  RETURN relation
  // end
}
WITH relation
ORDER BY relation.version DESC
WITH relation.id AS id, head(collect(relation)) AS relation
RETURN
  id,
  type(relation) AS kind,
  relation.modality AS modality,
  relation.version AS version,
  relation.digest AS digest,
  relation.retractedAt IS NOT NULL AS retracted,
  relation.curated AS curated,
  COLLECT {
    MATCH (evidence:Evidence {relationId: id})-[:IN]->(document:Document)
    RETURN
      evidence {
        .id,
        .quote,
        .start,
        .end,
        .curated,
        document: document.id,
        retracted: evidence.retractedAt IS NOT NULL,
        attribution: COLLECT {
          MATCH (evidence)-[credit:CREDITS]->(actor:Actor)
          WITH actor, credit
          ORDER BY credit.order
          RETURN [actor.id, credit.given]
        }
      }
  } AS evidence
