// One row: the key of a proposal, and a current relation of its kind between two of its actors on a date that does not contradict it.
// With all participants, and with the proposal's actors as they are after merges.
UNWIND $asked AS asked
CALL (asked) {
  UNWIND asked.actors AS given
  MATCH (part:Actor {id: given})
  OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
  RETURN collect([given, coalesce(survivor, part).id]) AS actors
}
MATCH (one:Actor {id: head([each IN actors WHERE each[0] = asked.one | each[1]])})
MATCH (other:Actor {id: head([each IN actors WHERE each[0] = asked.other | each[1]])})
MATCH (one)-[relation:ANY_KIND]-(other)
WHERE
  type(relation) = asked.kind
  AND relation.modality = asked.modality
  AND relation.retractedAt IS NULL
  AND CASE
    WHEN relation.date IS NULL AND asked.date IS NULL
      THEN asked.lasting OR coalesce(relation.dateText, '') = coalesce(asked.dateText, '')
    WHEN relation.date IS NULL OR asked.date IS NULL THEN asked.lasting
    ELSE relation.date STARTS WITH asked.date OR asked.date STARTS WITH relation.date
  END
WITH DISTINCT asked.key AS key, actors, relation.id AS id, relation.version AS version
MATCH (start:Actor)-[edge:ANY_KIND {id: id}]->(end:Actor)
WHERE edge.version = version
RETURN
  key,
  actors,
  edge.id AS id,
  head(collect(edge {.date, .endDate, .stance, .role, .type, .directed})) AS content,
  collect([start.id, edge.fromRole]) + collect([end.id, edge.toRole]) AS participants
