// One row: the number of proposals that were created.
MATCH (document:Document {id: $document})
UNWIND $proposals AS row
CREATE (proposal:Proposal {id: row.id})-[:READ_IN]->(document)
SET
  proposal.order = row.order,
  proposal.words = row.words,
  proposal.kind = row.kind,
  proposal.state = 'PENDING',
  proposal.start = row.start,
  proposal.content = row.content,
  proposal.proposedBy = row.proposedBy,
  proposal.newActors = row.newActors
RETURN count(proposal) AS count
