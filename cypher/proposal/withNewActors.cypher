// One row: a proposal that waits and would create one of these actors.
MATCH (proposal:Proposal)
WHERE proposal.state = 'PENDING' AND any(actor IN proposal.newActors WHERE actor IN $newActors)
RETURN proposal.id AS id, proposal.content AS content
