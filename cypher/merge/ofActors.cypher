// One row: an actor's id, and the merges by which others have become part of it, newest first, with the names of those.
MATCH (actor:Actor)<-[:MERGED_INTO]-(part:Actor)
WHERE actor.id IN $ids
MATCH (part)-[merge:ABSORBED_BY]->(into:Actor)
WHERE merge.retractedAt IS NULL
WITH actor, part, merge, into
ORDER BY merge.recordedAt DESC, merge.id
RETURN
  actor.id AS actorId,
  collect({
    id: merge.id,
    absorbed: part.id,
    absorbedNames: COLLECT {
      MATCH (part)-[:HAS_NAME]->(name:Name)
      WITH name
      ORDER BY name.kind <> 'PRIMARY', name.position, name.key
      RETURN name {.value, .lang, .kind}
    },
    into: into.id,
    source: merge.source,
    mergedAt: toString(merge.recordedAt)
  }) AS merges
