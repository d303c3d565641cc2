// One row: something of which fewer than `limit` are stored, and all their ids or keys.
// Neo4j knows the counts, so that nothing is read of what there is much of.
CALL () {
  MATCH (actor:Actor)
  WITH count(actor) AS count
  WHERE count < $limit
  RETURN
    'actor' AS subject,
    COLLECT {
      MATCH (actor:Actor)
      RETURN actor.id
    } AS ids
UNION ALL
  MATCH (identifier:Identifier)
  WITH count(identifier) AS count
  WHERE count < $limit
  RETURN
    'identifier' AS subject,
    COLLECT {
      MATCH (identifier:Identifier)
      RETURN identifier.key
    } AS ids
UNION ALL
  MATCH (document:Document)
  WITH count(document) AS count
  WHERE count < $limit
  RETURN
    'document' AS subject,
    COLLECT {
      MATCH (document:Document)
      RETURN document.id
    } AS ids
UNION ALL
  MATCH (evidence:Evidence)
  WITH count(evidence) AS count
  WHERE count < $limit
  RETURN
    'evidence' AS subject,
    COLLECT {
      MATCH (evidence:Evidence)
      RETURN evidence.id
    } AS ids
UNION ALL
  MATCH (original:Original)
  WITH count(original) AS count
  WHERE count < $limit
  RETURN
    'original' AS subject,
    COLLECT {
      MATCH (original:Original)
      RETURN original.id
    } AS ids
UNION ALL
  MATCH ()-[relation:ANY_KIND]->()
  WITH count(relation) AS count
  WHERE count < $limit
  RETURN
    'relation' AS subject,
    COLLECT {
      MATCH (:Actor)-[relation:ANY_KIND]->(:Actor)
      RETURN relation.id
    } AS ids
}
RETURN subject, ids
