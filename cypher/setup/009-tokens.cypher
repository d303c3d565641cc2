// The constraint of tokens, and the names that queries use for them before the first.
CREATE CONSTRAINT tokenHash IF NOT EXISTS
FOR (token:Token)
REQUIRE token.hash IS UNIQUE;

CALL db.createProperty('role');

CALL db.createProperty('createdAt');

CALL db.createProperty('expiresAt');

CALL db.createProperty('revokedAt');
