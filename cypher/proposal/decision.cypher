// One row: the number of proposals that were decided.
UNWIND $decisions AS row
MATCH (proposal:Proposal {id: row.id})
SET
  proposal.state = row.state,
  proposal.relationId = row.relation,
  proposal.corrected = row.corrected,
  proposal.rejectedFor = row.rejectedFor,
  proposal.decidedBy = $by,
  proposal.decidedAt = $recordedAt
RETURN count(proposal) AS count
