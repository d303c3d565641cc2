// The actors of `groups`, each once. The names are null unless they are asked for.
COLLECT {
  UNWIND groups AS members
  UNWIND members AS actor
  WITH DISTINCT actor
  RETURN {
    actor: actor {.id, .kind, .ACTOR_FIELDS},
    names: CASE
      WHEN $names THEN
        // include shared/names
    END
  }
} AS actors
