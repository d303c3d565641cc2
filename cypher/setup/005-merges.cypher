// The names that queries use for merged actors, so that Neo4j knows them before the first merge.
CALL db.createLabel('Merged');

CALL db.createRelationshipType('MERGED_INTO');

CALL db.createProperty('source');

CALL db.createProperty('filled');

CALL db.createProperty('given');

CALL db.createProperty('fromGiven');

CALL db.createProperty('toGiven');

CALL db.createProperty('kindGuessed');

// FollowTheMoney's LegalEntity without any property of a body may be a person: earlier versions did not note that guess.
MATCH (actor:Organization)
WHERE actor.id STARTS WITH 'ftm:' AND actor.kindGuessed IS NULL
MATCH (original:Original {id: actor.id})
WHERE
  original.content =~ '(?s).*"schema": ?"LegalEntity".*'
  AND none(property IN split('legalForm incorporationDate dissolutionDate registrationNumber jurisdiction leiCode ogrnCode dunsCode uniqueEntityId vatCode swiftBic uscCode okpoCode parent', ' ')
    WHERE original.content CONTAINS '"' + property + '"')
CALL (actor) {
  SET actor.kindGuessed = true
} IN TRANSACTIONS;
