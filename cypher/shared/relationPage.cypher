// A `page` of edges as the rows of their `relations`, with what is asked for: their `evidence`, their `participants`, and these `actors`, each once.
CALL (page) {
  UNWIND page AS relation
  WITH
    CASE
      WHEN $evidence IS NOT NULL THEN
        // include shared/relationEvidence
    END AS evidence,
    // include shared/relationRow
  RETURN collect(relation) AS relations, collect(evidence) AS evidence
}
CALL (page) {
  WITH page
  WHERE $participants
  UNWIND page AS asked
  CALL (asked) {
    // include shared/participants
  }
  WITH collect(participants) AS participants, collect(members) AS groups
  RETURN
    participants,
    // include shared/participantActors
}
