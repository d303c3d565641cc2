// From the beginning of the first to the end of the last of the `relation`s: as precise as they are, null where open.
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
