// One row: a relation that one of the documents supports, after the cursor, in list order.
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
RETURN
  // include shared/relationRow
