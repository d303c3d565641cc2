// The constraints and indexes of changes and of requests that were answered, and of values that several identifiers share.
CREATE CONSTRAINT changeId IF NOT EXISTS
FOR (change:Change)
REQUIRE change.id IS UNIQUE;

CREATE CONSTRAINT changeNumber IF NOT EXISTS
FOR (change:Change)
REQUIRE change.number IS UNIQUE;

CREATE CONSTRAINT changeRevision IF NOT EXISTS
FOR (change:Change)
REQUIRE change.revision IS UNIQUE;

CREATE INDEX changedRelationsAt IF NOT EXISTS
FOR (list:ChangedRelations)
ON (list.at);

CREATE CONSTRAINT requestKey IF NOT EXISTS
FOR (request:Request)
REQUIRE request.key IS UNIQUE;

CREATE INDEX identifierValue IF NOT EXISTS
FOR (identifier:Identifier)
ON (identifier.value);
