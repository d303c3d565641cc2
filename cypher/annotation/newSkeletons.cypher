// One row: the skeleton of a name of an actor that was created or changed after a revision.
MATCH (actor:Actor)
WHERE actor.revision > $since
MATCH (actor)-[:HAS_NAME]->(name)
RETURN name.skeleton AS skeleton
