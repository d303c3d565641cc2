// One row: a relation with all its versions, first to last, and all its evidence, retracted or not.
UNWIND $ids AS id
CALL (id) {
  MATCH
    (start:Actor)-
    [relation:ANY_KIND {id: id}]->
    (end:Actor)
  WITH
    relation.version AS version,
    collect(CASE
      WHEN relation.lead THEN relation {
        .version,
        .directed,
        .modality,
        .curated,
        .RELATION_FIELDS,
        kind: type(relation),
        recordedAt: relation.recordedAt.epochMillis,
        retractedAt: relation.retractedAt.epochMillis
      }
    END) AS leads,
    collect([start.id, relation.fromRole, relation.fromPosition, relation.fromGiven]) +
    collect([end.id, relation.toRole, relation.toPosition, relation.toGiven]) AS ends
  ORDER BY version
  RETURN collect({relation: leads[0], ends: ends}) AS versions
}
RETURN
  id,
  versions,
  COLLECT {
    MATCH (evidence:Evidence {relationId: id})-[:IN]->(document:Document)
    WITH evidence, document
    ORDER BY evidence.order
    RETURN
      evidence {
        .id,
        .quote,
        .start,
        .end,
        .curated,
        document: document.id,
        recordedAt: evidence.recordedAt.epochMillis,
        retractedAt: evidence.retractedAt.epochMillis,
        attribution: COLLECT {
          MATCH (evidence)-[credit:CREDITS]->(actor:Actor)
          WITH actor, credit
          ORDER BY credit.order
          RETURN [actor.id, credit.given]
        }
      }
  } AS evidence
