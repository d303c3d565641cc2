import { digestOf } from "../../text/digest.ts";
import type { DocumentRecord, EvidenceRecord } from "../../write/records.ts";
import { agreedDate } from "./dates.ts";
import { type Entity, firstOf, textOf, valuesOf } from "./entity.ts";
import { prefix, thingId } from "./ids.ts";

/** A file, an article, an e-mail as a document, with its text. */
export function documentOf(entity: Entity): DocumentRecord {
  const title = textOf(firstOf(entity, "title", "subject", "name", "fileName"));
  const [url] = valuesOf(entity, "sourceUrl");
  const publisher = textOf(valuesOf(entity, "publisher"));
  const language = languageOf(valuesOf(entity, "language"));
  const publishedOn = agreedDate(firstOf(entity, "publishedAt", "date", "authoredAt"));
  const keywords = valuesOf(entity, "keywords");
  const text = textOf(valuesOf(entity, "bodyText"), "\n");
  return {
    type: "document",
    id: thingId(entity.id),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(keywords.length > 0 && { keywords }),
    ...(text !== undefined && { text }),
  };
}

/** The pages that an entity names as where it comes from; a page is one document, whatever else a source says of it. */
export function pagesOf(entity: Entity): DocumentRecord[] {
  return valuesOf(entity, "sourceUrl").map((url) => ({ type: "document", id: `${prefix}page:${digestOf(url)}`, url }));
}

/**
 * The evidence for what an entity says.
 * @param documents ids of further documents that support it
 */
export function evidenceOf(entity: Entity, documents: readonly string[]): EvidenceRecord[] {
  const pages = pagesOf(entity).map(({ id }) => id);
  return [...new Set([...pages, ...documents])].map((document) => ({ document }));
}

/** FollowTheMoney's three letters as BCP 47; nothing where several are named. */
function languageOf([code, ...others]: readonly string[]): string | undefined {
  if (code === undefined || others.length > 0 || !/^[a-z]{2,3}$/i.test(code)) return undefined;
  return Intl.getCanonicalLocales(code)[0];
}
