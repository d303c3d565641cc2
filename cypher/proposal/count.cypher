// One row: the number of proposals, of one state and of some kinds, if they are given.
MATCH (proposal:Proposal)
WHERE ($state IS NULL OR proposal.state = $state) AND ($kinds IS NULL OR proposal.kind IN $kinds)
RETURN count(proposal) AS count
