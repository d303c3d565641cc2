/** The longest id, in UTF-16 code units. */
export const maxIdLength = 500;
/** The longest `scheme:value` of an identifier, in UTF-16 code units. */
export const maxIdentifierLength = 1_000;

/** The most bytes that UTF-8 takes for one UTF-16 code unit. */
const bytesPerUnit = 3;
const id = maxIdLength * bytesPerUnit;
/** Versions, positions, moments and digests that follow an id in a key. */
const suffix = 100;

/**
 * The longest values of all indexed strings, in bytes, by label or relationship type and property. A range index of Neo4j
 * holds about 8,100 bytes; a longer value would end the import of its whole batch. A test compares this table with the
 * indexes in cypher/setup.
 */
export const indexedStrings: Readonly<Record<string, number>> = {
  "Actor.id": id,
  "Name.key": id + suffix,
  "Identifier.key": maxIdentifierLength * bytesPerUnit,
  "Document.id": id,
  "Document.publishedOn": suffix,
  "Evidence.id": id + suffix,
  "Evidence.relationId": id,
  "Original.id": id,
  "Import.id": suffix,
  "Change.id": suffix,
  "Request.key": id + suffix,
  "Proposal.id": suffix,
  "Proposal.order": suffix,
  "Proposal.state": suffix,
  "Proposal.words": suffix,
  "Proposal.relationId": id,
  "Identifier.value": maxIdentifierLength * bytesPerUnit,
  "relation.id": id,
  "relation.key": id + suffix,
  "relation.order": id + suffix,
};
