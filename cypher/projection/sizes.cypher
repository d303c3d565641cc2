// One row: how much there is of what a projection holds. All of it stands in the count store.
MATCH ()-[meeting:MEETING]->()
WITH count(meeting) AS edges
MATCH ()-[sanction:SANCTION]->()
WITH edges + count(sanction) AS edges
MATCH ()-[statement:STATEMENT]->()
WITH edges + count(statement) AS edges
MATCH ()-[affiliation:AFFILIATION]->()
WITH edges + count(affiliation) AS edges
MATCH ()-[association:ASSOCIATION]->()
WITH edges + count(association) AS edges
MATCH (actor:Actor)
WITH edges, count(actor) AS actors
MATCH (document:Document)
WITH edges, actors, count(document) AS documents
MATCH (evidence:Evidence)
RETURN edges, actors, documents, count(evidence) AS evidence
