// An import `run` as its row.
run {
  .id,
  .format,
  .files,
  .sha256,
  .created,
  .changed,
  .unchanged,
  .retracted,
  curated: coalesce(run.curated, 0),
  .refused,
  startedAt: toString(run.startedAt),
  finishedAt: toString(run.finishedAt),
  startedMillis: run.startedAt.epochMillis
} AS run
