// The revision of a `graph`, the time of its last revision, and a time later than that.
graph.revision AS revision,
coalesce(graph.recordedAt.epochMillis, 0) AS lastMillis,
CASE
  WHEN graph.recordedAt >= datetime.truncate('millisecond', datetime.realtime('+00:00'))
    THEN graph.recordedAt + duration({milliseconds: 1})
  ELSE datetime.truncate('millisecond', datetime.realtime('+00:00'))
END AS recordedAt
