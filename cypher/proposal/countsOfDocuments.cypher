// One row: a document's id and the number of proposals read in it, of one state, if it is given.
MATCH (document:Document)<-[:READ_IN]-(proposal:Proposal)
WHERE document.id IN $documentIds AND ($state IS NULL OR proposal.state = $state)
RETURN document.id AS documentId, count(proposal) AS count
