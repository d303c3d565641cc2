// One row: an identifier, the stored actor that has it, and the actor that this one is now, with its kind.
MATCH (identifier:Identifier)-[:IDENTIFIES]->(part:Actor)
WHERE identifier.key IN $keys
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH identifier, part, coalesce(survivor, part) AS actor
RETURN
  identifier.key AS key,
  part.id AS partId,
  actor.id AS actorId,
  CASE
    WHEN part:Merged THEN
      // include shared/entry
    ELSE part.id
  END AS entryId,
  actor.kind AS kind,
  actor.kindGuessed AS kindGuessed,
  CASE WHEN 'kind' IN actor.curatedFields THEN true END AS kindCurated
