// One row: the number of relations that one of the documents supports and that satisfy the conditions.
MATCH (document:Document)<-[:IN]-(evidence:Evidence)
WHERE document.id IN $where.documents
WITH DISTINCT evidence.relationId AS relationId
MATCH ()-[relation:ANY_KIND {id: relationId}]->()
WHERE
  relation.lead = true
  // conditions
RETURN count(relation) AS count
