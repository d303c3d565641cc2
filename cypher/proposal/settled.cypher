// One row: a proposal whose relation was retracted or restored: it waits again while the relation is without its passage.
MATCH (proposal:Proposal)-[:READ_IN]->(document:Document)
WHERE proposal.relationId IN $relations AND proposal.state <> 'REJECTED'
WITH
  proposal,
  CASE
    WHEN
      EXISTS {
        MATCH (evidence:Evidence)-[:IN]->(document)
        WHERE evidence.relationId = proposal.relationId AND evidence.retractedAt IS NULL AND evidence.start = proposal.start
      }
      THEN 'ACCEPTED'
    ELSE 'PENDING'
  END AS state
SET proposal.state = state
RETURN proposal.id AS id
