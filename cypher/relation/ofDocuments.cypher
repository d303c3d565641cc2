// One row: a page of the relations that one of the documents supports, in list order, and what is asked for with them.
MATCH (document:Document)<-[:IN]-(evidence:Evidence)
WHERE document.id IN $where.documents
WITH DISTINCT evidence.relationId AS relationId
MATCH ()-[relation:ANY_KIND {id: relationId}]->()
WHERE
  relation.lead = true
  AND relation.order > $after
  // conditions
WITH relation
ORDER BY relation.order
LIMIT toInteger($limit)
WITH collect(relation) AS page
// include shared/relationPage
RETURN relations, evidence, participants, actors
