// A merge has an id, and stays on record after it was undone.
CREATE CONSTRAINT mergeId IF NOT EXISTS
FOR ()-[merge:ABSORBED_BY]-()
REQUIRE merge.id IS UNIQUE;

CALL db.createRelationshipType('ABSORBED_BY');

CALL db.createRelationshipType('DISTINCT_FROM');

CALL db.createProperty('own');

CALL db.createProperty('retractedAt');

CALL db.createProperty('reason');

CALL db.createProperty('by');

// The properties that an actor has taken because it lacked them.
MATCH (part:Merged)-[former:MERGED_INTO]->(actor:Actor)
WHERE size(former.filled) > 0 AND actor.own IS NULL
UNWIND former.filled AS name
WITH actor, collect(DISTINCT '"' + name + '":null') AS taken
SET actor.own = '{' + reduce(text = head(taken), each IN tail(taken) | text + ',' + each) + '}';

MATCH (part:Merged)-[former:MERGED_INTO]->(actor:Actor)
WHERE former.source IS NOT NULL
CALL (part, former, actor) {
  CREATE (part)-[merge:ABSORBED_BY]->(actor)
  SET merge = properties(former), merge.id = 'merge:' + randomUUID()
  REMOVE merge.filled
  SET former = {}
} IN TRANSACTIONS;
