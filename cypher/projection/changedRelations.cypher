// One row: a relation that changed, or whose evidence did, after a revision. Each kind has an index of its own.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  // end
  UNION ALL
  MATCH (evidence:Evidence)
  WHERE evidence.revision > $since
  RETURN evidence.relationId AS id
}
RETURN DISTINCT id
