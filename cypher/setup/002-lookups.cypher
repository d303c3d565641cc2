// Indexes for relations, evidence and revisions. Each relation type needs its own index for a property.
CREATE INDEX meetingId IF NOT EXISTS
FOR ()-[relation:MEETING]-()
ON (relation.id);

CREATE INDEX meetingOrder IF NOT EXISTS
FOR ()-[relation:MEETING]-()
ON (relation.lead, relation.order);

CREATE INDEX meetingRevision IF NOT EXISTS
FOR ()-[relation:MEETING]-()
ON (relation.revision);

CREATE INDEX sanctionId IF NOT EXISTS
FOR ()-[relation:SANCTION]-()
ON (relation.id);

CREATE INDEX sanctionOrder IF NOT EXISTS
FOR ()-[relation:SANCTION]-()
ON (relation.lead, relation.order);

CREATE INDEX sanctionRevision IF NOT EXISTS
FOR ()-[relation:SANCTION]-()
ON (relation.revision);

CREATE INDEX statementId IF NOT EXISTS
FOR ()-[relation:STATEMENT]-()
ON (relation.id);

CREATE INDEX statementOrder IF NOT EXISTS
FOR ()-[relation:STATEMENT]-()
ON (relation.lead, relation.order);

CREATE INDEX statementRevision IF NOT EXISTS
FOR ()-[relation:STATEMENT]-()
ON (relation.revision);

CREATE INDEX affiliationId IF NOT EXISTS
FOR ()-[relation:AFFILIATION]-()
ON (relation.id);

CREATE INDEX affiliationOrder IF NOT EXISTS
FOR ()-[relation:AFFILIATION]-()
ON (relation.lead, relation.order);

CREATE INDEX affiliationRevision IF NOT EXISTS
FOR ()-[relation:AFFILIATION]-()
ON (relation.revision);

CREATE INDEX associationId IF NOT EXISTS
FOR ()-[relation:ASSOCIATION]-()
ON (relation.id);

CREATE INDEX associationOrder IF NOT EXISTS
FOR ()-[relation:ASSOCIATION]-()
ON (relation.lead, relation.order);

CREATE INDEX associationRevision IF NOT EXISTS
FOR ()-[relation:ASSOCIATION]-()
ON (relation.revision);

CREATE INDEX evidenceRelationId IF NOT EXISTS
FOR (evidence:Evidence)
ON (evidence.relationId);

CREATE INDEX actorRevision IF NOT EXISTS
FOR (actor:Actor)
ON (actor.revision);

CREATE INDEX nameRevision IF NOT EXISTS
FOR (name:Name)
ON (name.revision);

CREATE INDEX identifierRevision IF NOT EXISTS
FOR (identifier:Identifier)
ON (identifier.revision);

CREATE INDEX documentRevision IF NOT EXISTS
FOR (document:Document)
ON (document.revision);

CREATE INDEX evidenceRevision IF NOT EXISTS
FOR (evidence:Evidence)
ON (evidence.revision);
