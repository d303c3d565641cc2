// One row: a change that affected an actor or one that was merged into it, newest first.
// With the files of an import, the kinds of the actor's relations that changed, and the ids of some relations.
MATCH (part:Actor)-[:MERGED_INTO*0..1]->(actor:Actor {id: $id})
MATCH (part)<-[changed:CHANGED]-(change:Change)
WHERE change.revision < $before
WITH change, collect(changed.kinds) AS kindsOfParts
ORDER BY change.revision DESC
LIMIT toInteger($limit)
RETURN
  change.revision AS revision,
  change {.id, .operation, .by, .reason, at: toString(change.at)} AS change,
  reduce(
    all = [], kinds IN kindsOfParts |
      all + [kind IN kinds WHERE NOT kind IN all]
  ) AS kinds,
  COLLECT {
    MATCH (run:Import {id: change.importRun})
    UNWIND run.files AS file
    RETURN file
  } AS files,
  COLLECT {
    MATCH (change)-->(list:ChangedRelations)
    WHERE change.importRun IS NULL
    UNWIND list.ids AS id
    RETURN DISTINCT id
    LIMIT 5
  } AS relations
ORDER BY revision DESC
