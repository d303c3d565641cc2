// Keeps a `relation` edge that satisfies $where, a RelationFilter. Behind any WHERE.
AND type(relation) IN $where.kinds
AND ($where.modalities IS NULL OR relation.modality IN $where.modalities)
AND (
  ($where.knownAt IS NULL AND relation.retractedAt IS NULL)
  OR (relation.recordedAt <= $where.knownAt AND coalesce(relation.retractedAt > $where.knownAt, true))
)
AND (
  ($where.since IS NULL AND $where.until IS NULL)
  OR (relation.date IS NULL AND relation.endDate IS NULL AND $where.undated)
  OR (
    (relation.date IS NOT NULL OR relation.endDate IS NOT NULL)
    AND ($where.since IS NULL OR coalesce(relation.latest >= $where.since, true))
    AND ($where.until IS NULL OR coalesce(relation.earliest <= $where.until, true))
  )
)
AND ($where.minConfidence IS NULL OR relation.confidence >= $where.minConfidence)
AND (
  $where.minSources IS NULL
  OR ($where.knownAt IS NULL AND relation.sourceCount >= $where.minSources)
  OR (
    $where.knownAt IS NOT NULL
    AND COUNT {
      MATCH (support:Evidence {relationId: relation.id})-[:IN]->(source:Document)
      WHERE support.recordedAt <= $where.knownAt AND coalesce(support.retractedAt > $where.knownAt, true)
      RETURN DISTINCT source
    } >= $where.minSources
  )
)
AND (
  $where.documents IS NULL
  OR EXISTS {
    MATCH (support:Evidence {relationId: relation.id})-[:IN]->(source:Document)
    WHERE
      source.id IN $where.documents
      AND CASE
        WHEN $where.knownAt IS NULL THEN support.retractedAt IS NULL
        ELSE support.recordedAt <= $where.knownAt AND coalesce(support.retractedAt > $where.knownAt, true)
      END
  }
)
AND (
  $where.with IS NULL
  OR all(
    withId IN $where.with
    WHERE
      EXISTS {
        MATCH
          (:Actor {id: withId})-
          [sibling:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION {id: relation.id}]-
          ()
        WHERE sibling.version = relation.version
      }
  )
)
