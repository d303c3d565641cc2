import { firstDay } from "../../dates/partialDate.ts";
import { readDate } from "../../dates/readDate.ts";
import type { ActorRecord, RelationRecord } from "../../write/records.ts";
import { parseBirth } from "./birth.ts";
import type { Edition } from "./edition.ts";
import { childCode, childText, childValues } from "./elementText.ts";
import type { KeyedEntry, ListedEntry } from "./entryKeys.ts";
import { listedNames } from "./names.ts";
import type { XmlElement } from "./xml.ts";

/** What identifies an entry of the list, and when it was listed. */
export interface EntryKey {
  /** Stands for the entry in ids. */
  readonly key: string;
  /** The list's numbers of the entry besides its key. */
  readonly numbers: readonly string[];
  readonly reference?: string;
  /** A partial date. */
  readonly listedOn?: string;
  readonly delistedOn?: string;
}

/** Prefix of the ids of listings. */
export const listingIdPrefix = "un-sc:listing:";
/** Prefix of the ids of nationalities. */
export const nationalityIdPrefix = "un-sc:nationality:";

/** The id of the listed actor. */
export function listedActorId({ key }: Pick<EntryKey, "key">): string {
  return `un-sc:${key}`;
}

/** The id includes the listing date, because an actor may be listed a second time. */
function listingId({ key, listedOn }: EntryKey): string {
  return `${listingIdPrefix}${key}:${listedOn ?? "undated"}`;
}

/** The DATAID of an entry; undefined if it is missing or invalid. */
export function dataIdOf(entry: XmlElement): string | undefined {
  const dataId = childCode(entry, "DATAID");
  return dataId !== undefined && /^\d{1,18}$/.test(dataId) ? dataId : undefined;
}

/** What an edition says of the entry that tells it from others. */
export function listedEntry(entry: XmlElement, dataId: string): ListedEntry {
  return {
    dataId,
    reference: childCode(entry, "REFERENCE_NUMBER"),
    listedOn: readDate(childText(entry, "LISTED_ON") ?? "")?.date,
    names: listedNames(entry).map(({ value }) => value),
  };
}

const listingDates = ["LISTED_ON", "DELISTED_ON"] as const;

/** What identifies an entry, or the element that is invalid and why. */
export function parseEntryKey(
  entry: XmlElement,
  dataId: string,
  { key, numbers }: KeyedEntry,
  { day }: Edition,
): EntryKey | { readonly error: string } {
  const [listedOn, delistedOn] = listingDates.map((name) => readDate(childText(entry, name) ?? "")?.date);
  const reference = childCode(entry, "REFERENCE_NUMBER");
  for (const [name, date] of Object.entries({ LISTED_ON: listedOn, DELISTED_ON: delistedOn })) {
    const text = childText(entry, name);
    if (text === undefined) continue;
    if (date === undefined) return { error: `${name} of the entry ${dataId} is "${text}", which is not a date.` };
    if (firstDay(date) > day)
      return { error: `${name} of the entry ${dataId} is ${date}, which is after the date of the list (${day}).` };
  }
  if (listedOn !== undefined && delistedOn !== undefined && firstDay(listedOn) > firstDay(delistedOn))
    return { error: `DELISTED_ON of the entry ${dataId} is ${delistedOn}, before its LISTED_ON, ${listedOn}.` };
  if (listedNames(entry)[0]?.kind !== "PRIMARY")
    return { error: `the entry ${dataId} has no name: FIRST_NAME to FOURTH_NAME are empty.` };
  return {
    key,
    numbers,
    ...(reference !== undefined && { reference }),
    ...(listedOn !== undefined && { listedOn }),
    ...(delistedOn !== undefined && { delistedOn }),
  };
}

/** Dates of the listing with a day or month that does not exist; for the report. */
export function cutListingDates(entry: XmlElement): string[] {
  const cut = listingDates.filter((name) => readDate(childText(entry, name) ?? "")?.cut);
  return cut.map((name) => `${name} that the calendar does not have: read as far as it is a date`);
}

/** The listed actor, as the list describes it. */
export function listedActor(entry: XmlElement, key: EntryKey): ActorRecord {
  const birth = entry.name === "INDIVIDUAL" ? parseBirth(entry) : {};
  const description = descriptionOf(entry, birth.text);
  return {
    type: "actor",
    id: listedActorId(key),
    kind: entry.name === "INDIVIDUAL" ? "PERSON" : "ORGANIZATION",
    names: listedNames(entry),
    ...(description !== "" && { description: { en: description } }),
    ...(key.numbers.length > 0 && { identifiers: key.numbers.map((value) => ({ scheme: "un-sc", value })) }),
    ...(birth.date !== undefined && { birthDate: birth.date }),
  };
}

/** Title, designation, uncertain date of birth and comments, one per line. */
function descriptionOf(entry: XmlElement, birthText: string | undefined): string {
  const titles = childValues(entry, "TITLE").join(", ");
  const designations = childValues(entry, "DESIGNATION").join("; ");
  return [
    ...(titles === "" ? [] : [`Title: ${titles}`]),
    ...(designations === "" ? [] : [`Designation: ${designations}`]),
    ...(birthText === undefined ? [] : [`Born: ${birthText}`]),
    childText(entry, "COMMENTS1") ?? "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The listing: a sanction by the Security Council. The list does not name its measures. */
export function listingRelation(entry: XmlElement, key: EntryKey, { document }: Edition): RelationRecord {
  const { listedOn, delistedOn, reference } = key;
  const id = listingId(key);
  const programme = childText(entry, "UN_LIST_TYPE");
  const comments = childText(entry, "COMMENTS1");
  return {
    type: "relation",
    id,
    kind: "SANCTION",
    participants: [
      { actor: "org:un-sc", role: "ISSUER" },
      { actor: listedActorId(key), role: "TARGET" },
    ],
    ...(listedOn !== undefined && { date: listedOn }),
    ...(delistedOn !== undefined && { endDate: delistedOn }),
    ...(programme !== undefined && { programme }),
    ...(reference !== undefined && { reference }),
    // A fixed id, so that each edition's evidence replaces the previous one's.
    evidence: [{ id: `${id}:entry`, document: document.id, ...(comments !== undefined && { quote: comments }) }],
  };
}

/** The affiliation of a person to the state of their nationality, quoting the list. */
export function nationalityRelation(
  key: EntryKey,
  state: string,
  words: string,
  { document }: Edition,
): RelationRecord {
  const id = `${nationalityIdPrefix}${key.key}:${state.replace("state:", "")}`;
  return {
    type: "relation",
    id,
    kind: "AFFILIATION",
    participants: [
      { actor: listedActorId(key), role: "MEMBER" },
      { actor: state, role: "BODY" },
    ],
    role: { en: "national" },
    evidence: [{ id: `${id}:entry`, document: document.id, quote: words }],
  };
}
