// One row: a stored actor, and the actor that it is now: itself, or the one that it was merged into, with its kind.
MATCH (part:Actor)
WHERE part.id IN $ids
OPTIONAL MATCH (part)-[:MERGED_INTO]->(survivor:Actor)
WITH part, coalesce(survivor, part) AS actor
RETURN
  part.id AS id,
  actor.id AS actorId,
  CASE
    WHEN part:Merged THEN
      // include shared/entry
    ELSE part.id
  END AS entryId,
  actor.kind AS kind,
  actor.kindGuessed AS kindGuessed,
  CASE WHEN 'kind' IN actor.curatedFields THEN true END AS kindCurated
