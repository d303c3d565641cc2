// With all of these actors among its participants.
AND all(withId IN $where.with WHERE EXISTS {
  MATCH
    (:Actor {id: withId})-
    [sibling:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION {id: relation.id}]-
    ()
  WHERE sibling.version = relation.version
})
