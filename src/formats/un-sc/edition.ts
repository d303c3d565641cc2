import { isPartialDate } from "../../dates/partialDate.ts";
import { UserError } from "../../errors/userError.ts";
import type { DocumentRecord } from "../../write/records.ts";
import type { ExistingRecords } from "../importFormat.ts";
import type { XmlElement } from "./xml.ts";

const idPrefix = "un-sc:list:";
/** The day of an edition, which its id ends in. */
const editionId = /^un-sc:list:(\d{4}-\d{2}-\d{2})$/;

/** The list as it was on a day. */
export interface Edition {
  /** Of `dateGenerated`, as it is written: the day in New York, where the list is made. */
  readonly day: string;
  readonly document: DocumentRecord;
}

/**
 * The edition whose root this is.
 * @throws UserError where it is another file, or does not say of when it is
 */
export function parseEdition(root: XmlElement, file: string): Edition {
  if (root.name !== "CONSOLIDATED_LIST")
    throw new UserError(
      `${file} is not the consolidated list of the Security Council: its root is ${root.name}, not CONSOLIDATED_LIST.`,
    );
  const generated = root.attributes.dateGenerated ?? "";
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(generated)?.[0];
  if (day === undefined || !isPartialDate(day))
    throw new UserError(
      `${file}:${root.line}: dateGenerated is "${generated}", not a time such as 2018-10-29T19:09:49-04:00, so nobody can tell which edition is the newer one.`,
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

/** What the graph knows of editions. */
export interface KnownEditions {
  /** The newest that was read to its end. */
  readonly lastComplete?: string;
  /** Whether this very edition was begun before. */
  readonly begun: boolean;
}

/**
 * Which editions the graph holds. One whose import has begun is a document; its `publishedOn` comes last, and says that the
 * edition was read to its end.
 * @throws UserError where one is newer than this edition, even if its import has not ended; it names the newest
 */
export async function findKnownEditions(
  { day, document }: Edition,
  held: ExistingRecords,
  file: string,
): Promise<KnownEditions> {
  let begun = false;
  let whole: string | undefined;
  let newest = day;
  for await (const { id, publishedOn } of held.documents(idPrefix)) {
    const heldDay = editionDay(id);
    if (heldDay === undefined) continue;
    if (heldDay > newest) newest = heldDay;
    if (id === document.id) begun = true;
    if (publishedOn !== undefined && (whole === undefined || heldDay > whole)) whole = heldDay;
  }
  if (newest > day)
    throw new UserError(
      `${file} is the list of ${day}, and the graph holds that of ${newest} already: an older edition would bring back what has ended since. Import one of ${newest} or later.`,
    );
  return { begun, ...(whole !== undefined && { lastComplete: whole }) };
}

/** The edition as a document while it is read: not yet as of its day. */
export function unfinishedEdition({ document: { publishedOn: _, ...document } }: Edition): DocumentRecord {
  return document;
}

/** The day of the edition that a document is; undefined of another document. */
export function editionDay(documentId: string): string | undefined {
  return editionId.exec(documentId)?.[1];
}
