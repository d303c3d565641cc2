// The `participants` of a relation, whose id and version are `asked`, with their roles in the order of the record; and the `members`: the actors.
MATCH
  (start:Actor)-
  [edge:ANY_KIND {id: asked.id}]->
  (end:Actor)
WHERE edge.version = asked.version
UNWIND
  [
    {actor: start, role: edge.fromRole, position: edge.fromPosition},
    {actor: end, role: edge.toRole, position: edge.toPosition}
  ] AS participation
// Two participants that were merged are one.
WITH participation.actor AS actor, participation.role AS role, min(participation.position) AS position
ORDER BY position
RETURN collect({id: actor.id, role: role}) AS participants, collect(actor) AS members
