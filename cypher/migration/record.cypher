// One row: a migration that is now recorded as applied.
UNWIND $migrations AS applied
MERGE (migration:Migration {number: applied.number})
  ON CREATE SET migration.name = applied.name, migration.appliedAt = datetime()
RETURN migration.number AS number
