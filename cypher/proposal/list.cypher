// One row: a proposal after the cursor, in the order of reading and of the text; of one state and of some kinds, if they are given.
MATCH (proposal:Proposal)
WHERE
  proposal.order > $after
  AND ($state IS NULL OR proposal.state = $state)
  AND ($kinds IS NULL OR proposal.kind IN $kinds)
WITH proposal
ORDER BY proposal.order
LIMIT toInteger($limit)
MATCH (proposal)-[:READ_IN]->(document:Document)
RETURN
  // include shared/proposalRow
ORDER BY proposal.order
