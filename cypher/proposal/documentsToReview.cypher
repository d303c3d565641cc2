// One row: a document with proposals that wait, after the cursor, the one that was read last first, and the place of its last proposal.
MATCH (proposal:Proposal)-[:READ_IN]->(document:Document)
WHERE proposal.state = 'PENDING'
WITH document, max(proposal.order) AS lastOrder
WHERE $before IS NULL OR lastOrder < $before
ORDER BY lastOrder DESC
LIMIT toInteger($limit)
RETURN document {.id, .DOCUMENT_FIELDS} AS document, lastOrder
ORDER BY lastOrder DESC
