// One row: the participants of relations with their roles, in the order of each record; then all these actors, each once.
UNWIND $relations AS asked
CALL (asked) {
  // include shared/participants
}
WITH
  collect({id: asked.id, version: asked.version, participants: participants}) AS relations,
  collect(members) AS groups
RETURN
  relations,
  // include shared/participantActors
