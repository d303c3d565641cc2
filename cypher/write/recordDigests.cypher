// One row: a current relation, looked for among those of its record's kind, and the hash of the record last written of it.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE relation.id IN $idsByKind.EACH_KIND AND relation.lead = true AND relation.retractedAt IS NULL
  RETURN relation
  // end
}
RETURN relation.id AS id, relation.recordDigest AS digest
