import { firstDay, isPartialDate } from "../../dates/partialDate.ts";
import type { ActorRecord, RelationRecord } from "../../write/records.ts";
import { parseBirth } from "./birth.ts";
import type { Edition } from "./edition.ts";
import { childText, childValues } from "./elementText.ts";
import { listedNames } from "./names.ts";
import type { XmlElement } from "./xml.ts";

/** What identifies an entry of the list. */
export interface EntryKey {
  readonly dataId: string;
  readonly reference?: string;
  /** A partial date. */
  readonly listedOn?: string;
  readonly delistedOn?: string;
}

/** Before the ids of listings. */
export const listingIdPrefix = "un-sc:listing:";
/** Before the ids of nationalities. */
export const nationalityIdPrefix = "un-sc:nationality:";

/** The id of who is listed. */
export function listedActorId({ dataId }: { readonly dataId: string }): string {
  return `un-sc:${dataId}`;
}

/** A listing is told by when it began: who is listed again has two. */
function listingId({ dataId, listedOn }: EntryKey): string {
  return `${listingIdPrefix}${dataId}:${listedOn ?? "undated"}`;
}

/** The DATAID of an entry; undefined where it has none that can be one. */
export function dataIdOf(entry: XmlElement): string | undefined {
  const dataId = childText(entry, "DATAID");
  return dataId !== undefined && /^\d{1,18}$/.test(dataId) ? dataId : undefined;
}

/** What identifies an entry, or what is wrong with it, and in which element. */
export function parseEntryKey(
  entry: XmlElement,
  dataId: string,
  { day }: Edition,
): EntryKey | { readonly error: string } {
  const [listedOn, delistedOn] = ["LISTED_ON", "DELISTED_ON"].map((name) => dateIn(entry, name));
  const reference = childText(entry, "REFERENCE_NUMBER");
  for (const [name, date] of Object.entries({ LISTED_ON: listedOn, DELISTED_ON: delistedOn })) {
    if (date === undefined) continue;
    if (!isPartialDate(date)) return { error: `${name} of the entry ${dataId} is "${date}", which is not a date.` };
    if (firstDay(date) > day)
      return { error: `${name} of the entry ${dataId} is ${date}, which is after the list was made (${day}).` };
  }
  if (listedOn !== undefined && delistedOn !== undefined && firstDay(listedOn) > firstDay(delistedOn))
    return { error: `DELISTED_ON of the entry ${dataId} is ${delistedOn}, before its LISTED_ON, ${listedOn}.` };
  if (listedNames(entry)[0]?.kind !== "PRIMARY")
    return { error: `the entry ${dataId} has no name: FIRST_NAME to FOURTH_NAME are empty.` };
  return {
    dataId,
    ...(reference !== undefined && { reference }),
    ...(listedOn !== undefined && { listedOn }),
    ...(delistedOn !== undefined && { delistedOn }),
  };
}

/** A day may come with a time, or with a time zone alone: "2015-04-14-04:00". */
function dateIn(entry: XmlElement, name: string): string | undefined {
  const text = childText(entry, name);
  return text?.replace(/^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})$/, "$1");
}

/** Who is listed, as the list describes them. */
export function listedActor(entry: XmlElement, key: EntryKey): ActorRecord {
  const birth = entry.name === "INDIVIDUAL" ? parseBirth(entry) : {};
  const description = descriptionOf(entry, birth.text);
  return {
    type: "actor",
    id: listedActorId(key),
    kind: entry.name === "INDIVIDUAL" ? "PERSON" : "ORGANIZATION",
    names: listedNames(entry),
    ...(description !== "" && { description: { en: description } }),
    ...(key.reference !== undefined && { identifiers: [{ scheme: "un-sc", value: key.reference }] }),
    ...(birth.date !== undefined && { birthDate: birth.date }),
  };
}

/** A line for each thing that the list says, in its words. */
function descriptionOf(entry: XmlElement, born: string | undefined): string {
  const titles = childValues(entry, "TITLE").join(", ");
  const designations = childValues(entry, "DESIGNATION").join("; ");
  return [
    ...(titles === "" ? [] : [`Title: ${titles}`]),
    ...(designations === "" ? [] : [`Designation: ${designations}`]),
    ...(born === undefined ? [] : [`Born: ${born}`]),
    childText(entry, "COMMENTS1") ?? "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The listing: a sanction by the Security Council that says nothing of its measures, for the list says nothing of them. */
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
    // One piece, told by the listing: each edition's takes the place of the last one's.
    evidence: [{ id: `${id}:entry`, document: document.id, ...(comments !== undefined && { quote: comments }) }],
  };
}

/** The affiliation of a person to the state whose nationality the list gives them, in these words. */
export function nationalityRelation(
  key: EntryKey,
  state: string,
  words: string,
  { document }: Edition,
): RelationRecord {
  const id = `${nationalityIdPrefix}${key.dataId}:${state.replace("state:", "")}`;
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
