// The constraint and indexes of proposals, and the names that queries use for them before the first.
CREATE CONSTRAINT proposalId IF NOT EXISTS
FOR (proposal:Proposal)
REQUIRE proposal.id IS UNIQUE;

CREATE INDEX proposalOrder IF NOT EXISTS
FOR (proposal:Proposal)
ON (proposal.order);

CREATE INDEX proposalState IF NOT EXISTS
FOR (proposal:Proposal)
ON (proposal.state);

CREATE INDEX proposalWords IF NOT EXISTS
FOR (proposal:Proposal)
ON (proposal.words);

CREATE INDEX proposalRelation IF NOT EXISTS
FOR (proposal:Proposal)
ON (proposal.relationId);

CALL db.createRelationshipType('READ_IN');

CALL db.createProperty('content');

CALL db.createProperty('newActors');

CALL db.createProperty('rejectedFor');

CALL db.createProperty('decidedBy');

CALL db.createProperty('decidedAt');
