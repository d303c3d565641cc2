// One row: a proposal that was rejected, in any document, or accepted in this one, with the same words as a new one.
MATCH (proposal:Proposal)-[:READ_IN]->(document:Document)
WHERE
  proposal.words IN $words
  AND (proposal.state = 'REJECTED' OR (proposal.state = 'ACCEPTED' AND document.id = $document))
RETURN proposal.id AS id, proposal.words AS words, proposal.content AS content
ORDER BY proposal.order
