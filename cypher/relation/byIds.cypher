// One row: a relation by id: the version known at a time, otherwise its current or last version.
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[relation:ANY_KIND {id: id}]->()
  WHERE
    relation.lead = true
    AND (
      $knownAt IS NULL
      OR (relation.recordedAt <= $knownAt AND coalesce(relation.retractedAt > $knownAt, true))
    )
  RETURN relation
  ORDER BY relation.version DESC
  LIMIT 1
}
RETURN
  // include shared/relationRow
