// The constraints and indexes of originals and import runs.
CREATE CONSTRAINT originalId IF NOT EXISTS
FOR (original:Original)
REQUIRE original.id IS UNIQUE;

CREATE CONSTRAINT importId IF NOT EXISTS
FOR (run:Import)
REQUIRE run.id IS UNIQUE;

CREATE INDEX importStartedAt IF NOT EXISTS
FOR (run:Import)
ON (run.startedAt);

CREATE INDEX originalRevision IF NOT EXISTS
FOR (original:Original)
ON (original.revision);
