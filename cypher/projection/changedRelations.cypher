// One row: a relation that changed, or whose evidence changed, after a revision. Each kind has its own index.
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
