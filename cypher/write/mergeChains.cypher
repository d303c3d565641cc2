// One row: a stored actor; and it, the actor that it was merged into, the one that this one was merged into, and so on, each with all actors merged into it.
MATCH (part:Actor)
WHERE part.id IN $ids
MATCH path = (part)-[:ABSORBED_BY*0..]->(last:Actor)
WHERE all(merge IN relationships(path) WHERE merge.retractedAt IS NULL) AND NOT last:Merged
RETURN
  part.id AS id,
  COLLECT {
    UNWIND nodes(path) AS actor
    RETURN
      actor {
        .id,
        .own,
        .kind,
        .kindGuessed,
        .ACTOR_FIELDS,
        merged: COLLECT {
          MATCH (actor)<-[merge:ABSORBED_BY]-(merged:Actor)
          WHERE merge.retractedAt IS NULL
          WITH merged, merge
          ORDER BY merge.recordedAt, merge.id
          RETURN merged {.id, .kind, .kindGuessed, .ACTOR_FIELDS}
        }
      }
  } AS actors,
  [merge IN relationships(path) | merge.id] AS merges
