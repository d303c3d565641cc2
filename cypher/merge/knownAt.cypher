// One row: an identifier's key or an id, and the id of the actor that it was known to be then. Ids come last.
CALL () {
  MATCH (identifier:Identifier)-[:IDENTIFIES]->(part:Actor)
  WHERE identifier.key IN $keys
  RETURN identifier.key AS id, part
UNION ALL
  MATCH (part:Actor)
  WHERE part.id IN $ids
  RETURN part.id AS id, part
}
RETURN
  id,
  COLLECT {
    MATCH (part)-[merges:ABSORBED_BY*0..]->(actor:Actor)
    WHERE
      all(merge IN merges
        WHERE merge.recordedAt <= $knownAt AND (merge.retractedAt IS NULL OR merge.retractedAt > $knownAt))
    RETURN actor.id
    ORDER BY size(merges) DESC
    LIMIT 1
  }[0] AS actorId
