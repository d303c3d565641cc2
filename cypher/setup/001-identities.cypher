// Uniqueness constraints.
CREATE CONSTRAINT actorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE;

CREATE CONSTRAINT nameKey IF NOT EXISTS
FOR (name:Name)
REQUIRE name.key IS UNIQUE;

CREATE CONSTRAINT identifierKey IF NOT EXISTS
FOR (identifier:Identifier)
REQUIRE identifier.key IS UNIQUE;

CREATE CONSTRAINT documentId IF NOT EXISTS
FOR (document:Document)
REQUIRE document.id IS UNIQUE;

CREATE CONSTRAINT evidenceId IF NOT EXISTS
FOR (evidence:Evidence)
REQUIRE evidence.id IS UNIQUE;

CREATE CONSTRAINT migrationNumber IF NOT EXISTS
FOR (migration:Migration)
REQUIRE migration.number IS UNIQUE;

CREATE CONSTRAINT meetingKey IF NOT EXISTS
FOR ()-[relation:MEETING]-()
REQUIRE relation.key IS UNIQUE;

CREATE CONSTRAINT sanctionKey IF NOT EXISTS
FOR ()-[relation:SANCTION]-()
REQUIRE relation.key IS UNIQUE;

CREATE CONSTRAINT statementKey IF NOT EXISTS
FOR ()-[relation:STATEMENT]-()
REQUIRE relation.key IS UNIQUE;

CREATE CONSTRAINT affiliationKey IF NOT EXISTS
FOR ()-[relation:AFFILIATION]-()
REQUIRE relation.key IS UNIQUE;

CREATE CONSTRAINT associationKey IF NOT EXISTS
FOR ()-[relation:ASSOCIATION]-()
REQUIRE relation.key IS UNIQUE;
