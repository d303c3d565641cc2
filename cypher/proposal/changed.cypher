// One row: the number of proposals that have other actors now.
UNWIND $proposals AS row
MATCH (proposal:Proposal {id: row.id})
SET proposal.content = row.content, proposal.newActors = row.newActors
RETURN count(proposal) AS count
