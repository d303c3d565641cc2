// One row: a rule and a kind of relation, and the number of its proposals that wait, were accepted (some corrected) or rejected.
MATCH (proposal:Proposal)
WITH
  proposal.proposedBy AS proposedBy,
  proposal.kind AS kind,
  count(CASE WHEN proposal.state = 'PENDING' THEN 1 END) AS pending,
  count(CASE WHEN proposal.state = 'ACCEPTED' THEN 1 END) AS accepted,
  count(CASE WHEN proposal.state = 'ACCEPTED' AND proposal.corrected THEN 1 END) AS corrected,
  count(CASE WHEN proposal.state = 'REJECTED' THEN 1 END) AS rejected
RETURN proposedBy, kind, pending, accepted, corrected, rejected
ORDER BY accepted + rejected DESC, proposedBy, kind
