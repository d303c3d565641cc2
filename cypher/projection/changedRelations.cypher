// One row: a relation that changed, or whose evidence did, after a revision. Each kind has an index of its own.
CALL () {
  MATCH ()-[relation:MEETING]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  UNION
  MATCH ()-[relation:SANCTION]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  UNION
  MATCH ()-[relation:STATEMENT]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  UNION
  MATCH ()-[relation:AFFILIATION]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  UNION
  MATCH ()-[relation:ASSOCIATION]->()
  WHERE relation.revision > $since
  RETURN relation.id AS id
  UNION
  MATCH (evidence:Evidence)
  WHERE evidence.revision > $since
  RETURN evidence.relationId AS id
}
RETURN id
