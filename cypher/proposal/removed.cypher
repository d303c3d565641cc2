// One row: the number of proposals that waited and were removed, because a new reading of their document replaces them.
MATCH (:Document {id: $document})<-[:READ_IN]-(proposal:Proposal)
WHERE proposal.state = 'PENDING'
DETACH DELETE proposal
RETURN count(proposal) AS count
