// One row: a version of a relation, newest first, with the changes that recorded and retracted it; null if none is on record.
UNWIND $ids AS id
MATCH ()-[relation:ANY_KIND {id: id}]->()
WHERE relation.lead = true
WITH relation
ORDER BY relation.version DESC
WITH
  relation,
  head(COLLECT {
    MATCH (list:ChangedRelations {at: relation.recordedAt})<-[:LISTS|REPEATS]-(change:Change)
    WHERE relation.id IN list.ids AND change.revision IS NOT NULL
    RETURN
      // include shared/changeRow
  }) AS change,
  head(COLLECT {
    MATCH (list:ChangedRelations {at: relation.retractedAt})<-[:LISTS|REPEATS]-(change:Change)
    WHERE relation.id IN list.ids AND change.revision IS NOT NULL
    RETURN
      // include shared/changeRow
  }) AS retractedIn
RETURN
  change,
  retractedIn,
  // include shared/relationRow
