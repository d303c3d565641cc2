// The rule of each proposal as a property of its own, so that decisions can be counted by rule.
CALL db.createProperty('proposedBy');

CALL db.createProperty('corrected');

MATCH (proposal:Proposal)
WHERE proposal.proposedBy IS NULL
// In JSON, a quotation mark inside of a text has a backslash before it.
SET proposal.proposedBy = split(split(proposal.content, '"proposedBy":"')[1], '"')[0];
