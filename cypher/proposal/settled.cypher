// One row: a proposal whose relation was retracted or restored: it waits again while the relation is without its passage.
MATCH (proposal:Proposal {relationId: $relation})-[:READ_IN]->(document:Document)
WHERE proposal.state <> 'REJECTED'
WITH
  proposal,
  CASE
    WHEN
      EXISTS {
        MATCH (evidence:Evidence {relationId: $relation})-[:IN]->(document)
        WHERE evidence.retractedAt IS NULL AND evidence.start = proposal.start
      }
      THEN 'ACCEPTED'
    ELSE 'PENDING'
  END AS state
SET proposal.state = state
RETURN proposal.id AS id
