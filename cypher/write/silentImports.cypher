// One row: an import that has not ended, and has written nothing for some minutes.
MATCH (change:Running)
WHERE change.at < datetime() - duration({minutes: toInteger($minutes)})
RETURN change.importRun AS importRun
