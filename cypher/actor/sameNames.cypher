// One row per pair: an actor of the parameter, and another actor of its kind that has the same folded name.
UNWIND $actors AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('names', row.lucene, {limit: 100}) YIELD node AS name
  // Without the label of the actor, which would let Neo4j begin with all actors.
  MATCH (name)<-[:HAS_NAME]-(other)
  WHERE name.search = row.search AND name.kind = 'PRIMARY' AND other.kind = row.kind AND other.id <> row.id AND NOT other:Merged
  RETURN DISTINCT other, name.value AS otherName
}
RETURN row.id AS id, row.name AS name, other.id AS otherId, otherName, other.birthDate AS otherBirthDate
