// One row: the last moment of a relation or piece of evidence among those of the highest revision up to a given one.
CALL () {
  // for each kind
  MATCH ()-[relation:EACH_KIND]->()
  WHERE relation.revision <= $revision
  WITH relation
  ORDER BY relation.revision DESC
  LIMIT 1
  RETURN relation.recordedAt AS recordedAt, relation.retractedAt AS retractedAt
  // end
  UNION ALL
  MATCH (evidence:Evidence)
  WHERE evidence.revision <= $revision
  WITH evidence
  ORDER BY evidence.revision DESC
  LIMIT 1
  RETURN evidence.recordedAt AS recordedAt, evidence.retractedAt AS retractedAt
}
RETURN coalesce(retractedAt, recordedAt).epochMillis AS moment
