// The index by which documents are listed by date.
CREATE INDEX documentPublishedOn IF NOT EXISTS
FOR (document:Document)
ON (document.publishedOn);

CALL db.createProperty('language');

CALL db.createProperty('publisher');
