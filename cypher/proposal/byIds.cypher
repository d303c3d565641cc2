// One row: a proposal.
MATCH (proposal:Proposal)-[:READ_IN]->(document:Document)
WHERE proposal.id IN $ids
RETURN
  // include shared/proposalRow
