import { digestOf } from "../../../text/digest.ts";
import { isWebAddress } from "../../../text/webAddress.ts";
import type { DocumentRecord, EvidenceRecord } from "../../../write/records.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { publicationDate } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues } from "../model/entity.ts";
import { ftmPrefix, recordId } from "../model/ids.ts";
import { isA } from "../model/schemata.ts";

/** A file, article or e-mail as a document, with its text. */
export function ftmDocument(entity: Entity): DocumentRecord {
  const title = joinValues(firstProperty(entity, "title", "subject", "name", "fileName"));
  const urls = propertyValues(entity, "sourceUrl");
  const url = urls.find(isWebAddress) ?? urls[0];
  const publisher = joinValues(propertyValues(entity, "publisher"));
  const language = languageTag(propertyValues(entity, "language"));
  const publishedOn = publicationDate(entity);
  const keywords = propertyValues(entity, "keywords");
  const text = joinValues(propertyValues(entity, "bodyText"), "\n");
  return {
    type: "document",
    id: recordId(entity.id),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(keywords.length > 0 && { keywords }),
    ...(text !== undefined && { text }),
  };
}

/** The web pages that an entity names as its sources. All entities that name one URL share one document. */
export function sourcePages(entity: Entity): DocumentRecord[] {
  return propertyValues(entity, "sourceUrl").map((url) => ({
    type: "document",
    id: `${ftmPrefix}page:${digestOf(url)}`,
    url,
  }));
}

/**
 * The evidence for a relation: the entity's source pages, its proofs and, for an event, the documents about it. A document
 * about a person is not evidence for each of the person's relations.
 */
export function ftmEvidence(entity: Entity, lookup: EntityLookup): EvidenceRecord[] {
  const pages = sourcePages(entity).map(({ id }) => id);
  const about = isA(entity.schema, "Event") ? lookup.documentsAbout(entity.id) : [];
  const proofs = [...propertyValues(entity, "proof"), ...about].filter((id) => lookup.isDocument(id)).map(recordId);
  return [...new Set([...pages, ...proofs])].map((document) => ({ document }));
}

/** FollowTheMoney's three-letter code as a BCP 47 tag; undefined if there are several codes. */
function languageTag([code, ...others]: readonly string[]): string | undefined {
  if (code === undefined || others.length > 0 || !/^[a-z]{2,3}$/i.test(code)) return undefined;
  return Intl.getCanonicalLocales(code)[0];
}
