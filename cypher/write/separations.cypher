// One row: the number of actors that are no longer part of another one, which loses the properties that it had taken.
UNWIND $ids AS id
MATCH (part:Actor {id: id})-[merge:MERGED_INTO]->(actor:Actor)
FOREACH (name IN [name IN merge.filled WHERE actor[name] = part[name]] | REMOVE actor[name])
REMOVE part:Merged
SET part.revision = $revision, actor.revision = $revision
DELETE merge
RETURN count(*) AS count
