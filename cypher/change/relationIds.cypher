// One row: a change's id and the ids of a page of the relations that it changed, in the order of their numbers.
UNWIND $changeIds AS changeId
CALL (changeId) {
  MATCH (:Change {id: changeId})-[:LISTS]->(list:ChangedRelations)
  WHERE list.start < $after + $limit AND list.start + 1000 > $after
  UNWIND range(0, size(list.ids) - 1) AS index
  WITH list.start + index AS number, list.ids[index] AS id
  WHERE number >= $after
  ORDER BY number
  LIMIT toInteger($limit)
  RETURN collect(id) AS ids
}
RETURN changeId, ids
