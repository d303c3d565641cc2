// One row: a merge with both of its actors, the change that undid it, and the later merge of the actor that went on.
MATCH (part:Actor)-[merge:ABSORBED_BY {id: $id}]->(into:Actor)
OPTIONAL MATCH (into)-[next:ABSORBED_BY]->(nextInto:Actor)
WHERE next.retractedAt IS NULL
RETURN
  part.id AS part,
  into.id AS into,
  merge.source AS source,
  merge.retractedAt IS NOT NULL AS undone,
  COLLECT {
    MATCH (part)<-[:CHANGED]-(change:Change)
    WHERE change.at = merge.retractedAt
    RETURN change.id
  }[0] AS undoneIn,
  CASE WHEN next.recordedAt >= merge.recordedAt THEN next {.id, into: nextInto.id} END AS later
