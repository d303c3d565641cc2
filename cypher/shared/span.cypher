// The period that the `relation`s cover: from the earliest start to the latest end, as precise as they are; null if open.
{
  since: min([toString(relation.earliest), relation.date])[1],
  until: CASE
    WHEN any(isOpen IN collect(relation.latest IS NULL AND relation.date IS NOT NULL) WHERE isOpen) THEN null
    ELSE max(CASE
      WHEN relation.latest IS NULL THEN null
      ELSE [toString(relation.latest), CASE
        WHEN relation.endedBy = toString(relation.latest) THEN relation.endedBy
        ELSE coalesce(relation.endDate, relation.date)
      END]
    END)[1]
  END
} AS span
