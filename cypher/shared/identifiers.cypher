// The identifiers of an `actor`, including those of actors merged into it.
COLLECT {
  UNWIND [actor] + [(actor)<-[:MERGED_INTO]-(merged:Actor) | merged] AS part
  MATCH (part)<-[:IDENTIFIES]-(identifier:Identifier)
  WITH identifier
  ORDER BY identifier.key
  RETURN identifier {.scheme, .value, .url}
}
