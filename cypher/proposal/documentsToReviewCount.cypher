// One row: the number of documents with proposals that wait.
MATCH (proposal:Proposal)-[:READ_IN]->(document:Document)
WHERE proposal.state = 'PENDING'
RETURN count(DISTINCT document) AS count
