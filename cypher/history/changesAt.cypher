// One row: a moment in milliseconds at which a relation changed, and the change that did it, with the files of an import.
UNWIND $moments AS millis
MATCH (list:ChangedRelations {at: datetime({epochMillis: toInteger(millis)})})<--(change:Change)
WHERE $id IN list.ids AND change.revision IS NOT NULL
RETURN
  millis,
  change {.id, .operation, .by, .reason, at: toString(change.at)} AS change,
  COLLECT {
    MATCH (run:Import {id: change.importRun})
    UNWIND run.files AS file
    RETURN file
  } AS files
