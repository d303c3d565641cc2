// One row: a relation's id and version, and its participants with their roles, in the order of its record.
UNWIND $relations AS asked
CALL (asked) {
  MATCH
    (start:Actor)-
    [relation:ANY_KIND {id: asked.id}]->
    (end:Actor)
  WHERE relation.version = asked.version
  UNWIND
    [
      {actor: start, role: relation.fromRole, position: relation.fromPosition},
      {actor: end, role: relation.toRole, position: relation.toPosition}
    ] AS participation
  // Two participants that were merged are one.
  WITH participation.actor AS actor, participation.role AS role, min(participation.position) AS position
  ORDER BY position
  RETURN
    collect({
      actor: actor {.id, .kind, .ACTOR_FIELDS},
      role: role
    }) AS participants
}
RETURN asked.id AS id, asked.version AS version, participants
