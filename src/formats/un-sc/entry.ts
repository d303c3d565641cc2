import { firstDay, isPartialDate } from "../../dates/partialDate.ts";
import type { ActorRecord, RelationRecord } from "../../write/records.ts";
import { birthOf } from "./birth.ts";
import type { Edition } from "./edition.ts";
import { namesOf } from "./names.ts";
import { valuesIn, wordsIn } from "./words.ts";
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
export const listings = "un-sc:listing:";
/** Before the ids of nationalities. */
export const nationalities = "un-sc:nationality:";

/** The id of who is listed. */
export function actorId({ dataId }: { readonly dataId: string }): string {
  return `un-sc:${dataId}`;
}

/** A listing is told by when it began: who is listed again has two. */
function listingId({ dataId, listedOn }: EntryKey): string {
  return `${listings}${dataId}:${listedOn ?? "undated"}`;
}

/** The DATAID of an entry; undefined where it has none that can be one. */
export function dataIdOf(entry: XmlElement): string | undefined {
  const dataId = wordsIn(entry, "DATAID");
  return dataId !== undefined && /^\d{1,18}$/.test(dataId) ? dataId : undefined;
}

/** What identifies an entry, or what is wrong with it, and in which element. */
export function keyOf(entry: XmlElement, dataId: string, { day }: Edition): EntryKey | { readonly fault: string } {
  const [listedOn, delistedOn] = ["LISTED_ON", "DELISTED_ON"].map((name) => dateIn(entry, name));
  const reference = wordsIn(entry, "REFERENCE_NUMBER");
  for (const [name, date] of Object.entries({ LISTED_ON: listedOn, DELISTED_ON: delistedOn })) {
    if (date === undefined) continue;
    if (!isPartialDate(date)) return { fault: `${name} of the entry ${dataId} is "${date}", which is not a date.` };
    if (firstDay(date) > day)
      return { fault: `${name} of the entry ${dataId} is ${date}, which is after the list was made (${day}).` };
  }
  if (listedOn !== undefined && delistedOn !== undefined && firstDay(listedOn) > firstDay(delistedOn))
    return { fault: `DELISTED_ON of the entry ${dataId} is ${delistedOn}, before its LISTED_ON, ${listedOn}.` };
  if (namesOf(entry)[0]?.kind !== "PRIMARY")
    return { fault: `the entry ${dataId} has no name: FIRST_NAME to FOURTH_NAME are empty.` };
  return {
    dataId,
    ...(reference !== undefined && { reference }),
    ...(listedOn !== undefined && { listedOn }),
    ...(delistedOn !== undefined && { delistedOn }),
  };
}

/** A day may come with a time, or with a time zone alone: "2015-04-14-04:00". */
function dateIn(entry: XmlElement, name: string): string | undefined {
  const text = wordsIn(entry, name);
  return text?.replace(/^(\d{4}-\d{2}-\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})$/, "$1");
}

/** Who is listed, as the list describes them. */
export function actorOf(entry: XmlElement, key: EntryKey): ActorRecord {
  const birth = entry.name === "INDIVIDUAL" ? birthOf(entry) : {};
  const description = descriptionOf(entry, birth.words);
  return {
    type: "actor",
    id: actorId(key),
    kind: entry.name === "INDIVIDUAL" ? "PERSON" : "ORGANIZATION",
    names: namesOf(entry),
    ...(description !== "" && { description: { en: description } }),
    ...(key.reference !== undefined && { identifiers: [{ scheme: "un-sc", value: key.reference }] }),
    ...(birth.date !== undefined && { birthDate: birth.date }),
  };
}

/** A line for each thing that the list says, in its words. */
function descriptionOf(entry: XmlElement, born: string | undefined): string {
  const titles = valuesIn(entry, "TITLE").join(", ");
  const designations = valuesIn(entry, "DESIGNATION").join("; ");
  return [
    ...(titles === "" ? [] : [`Title: ${titles}`]),
    ...(designations === "" ? [] : [`Designation: ${designations}`]),
    ...(born === undefined ? [] : [`Born: ${born}`]),
    wordsIn(entry, "COMMENTS1") ?? "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The listing: a sanction by the Security Council that says nothing of its measures, for the list says nothing of them. */
export function listingOf(entry: XmlElement, key: EntryKey, { document }: Edition): RelationRecord {
  const { listedOn, delistedOn, reference } = key;
  const id = listingId(key);
  const programme = wordsIn(entry, "UN_LIST_TYPE");
  const comments = wordsIn(entry, "COMMENTS1");
  return {
    type: "relation",
    id,
    kind: "SANCTION",
    participants: [
      { actor: "org:un-sc", role: "ISSUER" },
      { actor: actorId(key), role: "TARGET" },
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
export function nationalityOf(key: EntryKey, state: string, words: string, { document }: Edition): RelationRecord {
  const id = `${nationalities}${key.dataId}:${state.replace("state:", "")}`;
  return {
    type: "relation",
    id,
    kind: "AFFILIATION",
    participants: [
      { actor: actorId(key), role: "MEMBER" },
      { actor: state, role: "BODY" },
    ],
    role: { en: "national" },
    evidence: [{ id: `${id}:entry`, document: document.id, quote: words }],
  };
}
