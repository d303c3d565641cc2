// One row: two of the actors that have a counterpart in common and no relation with each other, by current, asserted relations.
UNWIND range(0, size($actorIds) - 1) AS first
UNWIND range(first + 1, size($actorIds) - 1) AS second
MATCH (from:Actor {id: $actorIds[first]})
MATCH (to:Actor {id: $actorIds[second]})
WHERE
  NOT EXISTS {
    MATCH (from)-[relation:ANY_KIND]-(to)
    WHERE relation.modality = 'ASSERTED' AND relation.retractedAt IS NULL
  }
  AND EXISTS {
    MATCH (from)-[relation:ANY_KIND]-(between)-[next:ANY_KIND]-(to)
    WHERE
      between <> from
      AND relation.modality = 'ASSERTED'
      AND relation.retractedAt IS NULL
      AND next.modality = 'ASSERTED'
      AND next.retractedAt IS NULL
  }
RETURN from.id AS fromId, to.id AS toId
ORDER BY first, second
