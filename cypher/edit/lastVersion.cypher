// One row: the last version of a relation, and all its evidence in order, retracted or not.
CALL () {
  // for each kind
  MATCH (start:Actor)-[relation:EACH_KIND]->(end:Actor)
  USING INDEX relation:EACH_KIND(id)
  WHERE relation.id = $id
  RETURN start, relation, end
  // end
}
WITH
  relation.version AS version,
  collect(CASE
    WHEN relation.lead THEN relation {
      .version,
      .directed,
      .modality,
      .RELATION_FIELDS,
      kind: type(relation),
      retractedAt: relation.retractedAt.epochMillis
    }
  END)[0] AS relation,
  collect([start.id, relation.fromRole, relation.fromPosition, relation.fromGiven]) +
  collect([end.id, relation.toRole, relation.toPosition, relation.toGiven]) AS ends
ORDER BY version DESC
LIMIT 1
RETURN
  relation,
  ends,
  COLLECT {
    MATCH (evidence:Evidence {relationId: $id})-[:IN]->(document:Document)
    WITH evidence, document
    ORDER BY evidence.order
    RETURN
      evidence {
        .id,
        .quote,
        .start,
        .end,
        document: document.id,
        retractedAt: evidence.retractedAt.epochMillis,
        attribution: COLLECT {
          MATCH (evidence)-[credit:CREDITS]->(actor:Actor)
          WITH actor, credit
          ORDER BY credit.order
          RETURN coalesce(credit.given, actor.id)
        }
      }
  } AS evidence
