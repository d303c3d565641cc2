// The id of the actor that a `part` is for imports: merges by editors aside.
COLLECT {
  MATCH (part)-[merges:ABSORBED_BY*0..]->(entry:Actor)
  WHERE all(each IN merges WHERE each.retractedAt IS NULL AND each.source <> 'editor')
  RETURN entry.id
  ORDER BY size(merges) DESC
  LIMIT 1
}[0]
