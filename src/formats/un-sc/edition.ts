import { isPartialDate } from "../../dates/partialDate.ts";
import { UserError } from "../../errors/userError.ts";
import type { DocumentRecord } from "../../write/records.ts";
import type { ExistingRecords } from "../importFormat.ts";
import type { XmlElement } from "./xml.ts";

const idPrefix = "un-sc:list:";
/** The id of an edition, which ends with its day. */
const editionId = /^un-sc:list:(\d{4}-\d{2}-\d{2})$/;

/** One day's edition of the list. */
export interface Edition {
  /** The day part of `dateGenerated`, in New York time. */
  readonly day: string;
  readonly document: DocumentRecord;
}

/**
 * Reads the edition from the root element.
 * @throws UserError if the file is not the list, or has no valid date
 */
export function parseEdition(root: XmlElement, file: string): Edition {
  if (root.name !== "CONSOLIDATED_LIST")
    throw new UserError(
      `${file} is not the consolidated list of the Security Council: its root element is ${root.name}, not CONSOLIDATED_LIST.`,
    );
  const generated = root.attributes.dateGenerated ?? "";
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(generated)?.[0];
  if (day === undefined || !isPartialDate(day))
    throw new UserError(
      `${file}:${root.line}: dateGenerated is "${generated}", not a time such as 2018-10-29T19:09:49-04:00, so the order of editions is unknown. Download the list again.`,
    );
  return {
    day,
    document: {
      type: "document",
      id: `${idPrefix}${day}`,
      title: `United Nations Security Council Consolidated List, ${day}`,
      url: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
      publisher: "United Nations Security Council",
      language: "en",
      publishedOn: day,
    },
  };
}

/** The editions in the graph. */
export interface KnownEditions {
  /** The newest edition whose import was completed. */
  readonly lastComplete?: string;
  /** Whether an import of this edition was started before. */
  readonly isStarted: boolean;
}

/**
 * Finds the editions in the graph. An edition is a document from the start of its import; its `publishedOn` is written last and
 * marks the import as completed.
 * @throws UserError if the graph has a newer edition, even an incomplete one
 */
export async function findKnownEditions(
  { day, document }: Edition,
  existing: ExistingRecords,
  file: string,
): Promise<KnownEditions> {
  let isStarted = false;
  let lastComplete: string | undefined;
  let newest = day;
  for await (const { id, publishedOn } of existing.documents(idPrefix)) {
    const otherDay = editionDay(id);
    if (otherDay === undefined) continue;
    if (otherDay > newest) newest = otherDay;
    if (id === document.id) isStarted = true;
    if (publishedOn !== undefined && (lastComplete === undefined || otherDay > lastComplete)) lastComplete = otherDay;
  }
  if (newest > day)
    throw new UserError(
      `${file} is the list of ${day}, but the graph already has the list of ${newest}. An older edition would restore listings that have ended. Import an edition of ${newest} or later.`,
    );
  return { isStarted, ...(lastComplete !== undefined && { lastComplete }) };
}

/** The edition's document during the import, when it has no `publishedOn` yet. */
export function unfinishedEdition({ document: { publishedOn: _, ...document } }: Edition): DocumentRecord {
  return document;
}

/** The day of an edition, by the id of its document; undefined for other documents. */
export function editionDay(documentId: string): string | undefined {
  return editionId.exec(documentId)?.[1];
}
