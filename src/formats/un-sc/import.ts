import { IdSet } from "../../collections/idSet.ts";
import { UserError } from "../../errors/userError.ts";
import { states } from "../../reference/states.ts";
import { unitedNations } from "../../reference/unitedNations.ts";
import type { ActorRecord } from "../../write/records.ts";
import type { ImportContext, ImportFormat, ImportItem, Source } from "../importFormat.ts";
import { type EarlierVersions, readEarlierVersions, withFirstCitation } from "./earlierVersions.ts";
import { type Edition, findKnownEditions, type KnownEditions, parseEdition, unfinishedEdition } from "./edition.ts";
import { childValues } from "./elementText.ts";
import { elementToJson, unknownElements } from "./elementToJson.ts";
import {
  cutListingDates,
  dataIdOf,
  listedActor,
  listedActorId,
  listedEntry,
  listingRelation,
  nationalityRelation,
  parseEntryKey,
} from "./entry.ts";
import { EntryKeys } from "./entryKeys.ts";
import { type EditionContents, endMissingRelations } from "./missingRelations.ts";
import { nationalityLookup } from "./nationalities.ts";
import { readXmlElements, type XmlElement } from "./xml.ts";

const entryNames = new Set(["INDIVIDUAL", "ENTITY"]);

/**
 * The consolidated list of the United Nations Security Council (docs/exchange/un-sc.md). Memory holds one entry at a
 * time, and the ids of all earlier ones.
 */
export const unScImport: ImportFormat = {
  name: "un-sc",
  description:
    "the consolidated sanctions list of the UN Security Council (XML); a newer edition ends the listings that it no longer contains",
  signature: {
    name: "the XML of the UN Security Council's list",
    isIn: (lines) => lines.some((line) => /<CONSOLIDATED_LIST[\s>]/.test(line)),
  },
  async *read(source, context) {
    // A first pass finds a truncated or malformed file before anything is written.
    const dataIds = new Set<string>();
    for await (const element of readXmlElements(source, entryNames)) dataIds.add(dataIdOf(element) ?? "");
    const reader = new ListReader(source, context, await EntryKeys.read(context.existing, dataIds));
    for await (const element of readXmlElements(source, entryNames))
      yield* entryNames.has(element.name) ? reader.entry(element) : reader.begin(element);
    yield* reader.end();
  },
};

class ListReader {
  readonly #source: Source;
  readonly #context: ImportContext;
  readonly #keys: EntryKeys;
  readonly #states: ReadonlyMap<string, ActorRecord> = new Map(states().map((state) => [state.id, state]));
  readonly #stateOf = nationalityLookup(this.#states.values());
  readonly #contents: EditionContents = { listedOn: new Map(), relations: new IdSet(), invalid: new Set() };
  readonly #dataIdByReference = new Map<string, string>();
  readonly #yielded = new Set<string>();
  #edition: Edition | undefined;
  #knownEditions: KnownEditions = { isStarted: false };
  #earlierVersions: EarlierVersions = new Map();
  #line = 1;
  /** Whether an entry had no valid DATAID. */
  #hasUnidentified = false;

  constructor(source: Source, context: ImportContext, keys: EntryKeys) {
    this.#source = source;
    this.#context = context;
    this.#keys = keys;
  }

  /** The edition is written first, so that an interrupted import is recognized and older editions are refused. */
  async *begin(root: XmlElement): AsyncGenerator<ImportItem> {
    const { line } = root;
    const { existing } = this.#context;
    const edition = parseEdition(root, this.#source.name);
    this.#knownEditions = await findKnownEditions(edition, existing, this.#source.name);
    this.#earlierVersions = await readEarlierVersions(existing);
    this.#edition = edition;
    this.#line = line;
    for (const record of unitedNations) yield { line, record };
    if (!this.#knownEditions.isStarted) yield { line, record: unfinishedEdition(edition) };
  }

  async *entry(entry: XmlElement): AsyncGenerator<ImportItem> {
    const { line } = entry;
    const edition = this.#edition!;
    const dataId = dataIdOf(entry);
    if (dataId === undefined) {
      this.#hasUnidentified = true;
      yield {
        line,
        error: "DATAID is not a number. Without it the entry cannot be identified, so this import ends no listings.",
      };
      return;
    }
    const keyed = await this.#keys.find(listedEntry(entry, dataId));
    const key = this.#rejectDuplicate(dataId, parseEntryKey(entry, dataId, keyed, edition));
    if ("error" in key) {
      this.#contents.invalid.add(keyed.key);
      yield { line, error: key.error };
      return;
    }
    const entries = [key.key];
    this.#contents.listedOn.set(key.key, key.listedOn);
    const listing = withFirstCitation(listingRelation(entry, key, edition), this.#earlierVersions);
    this.#contents.relations.add(listing.id);
    yield { line, record: listedActor(entry, key), entries };
    yield {
      line,
      record: { type: "original", id: listedActorId(key), format: "un-sc", content: elementToJson(entry) },
    };
    yield { line, record: listing, entries };
    if (keyed.reused !== undefined)
      yield {
        line,
        skipped: `a number that the list gives a second entry, which it does not identify: ${keyed.reused}`,
      };
    for (const skipped of cutListingDates(entry)) yield { line, skipped };
    for (const nationality of [...childValues(entry, "NATIONALITY"), ...childValues(entry, "NATIONALITY2")]) {
      const state = this.#stateOf(nationality);
      if (state === undefined) {
        yield { line, skipped: `a nationality that is not the name of a state: "${nationality}"` };
        continue;
      }
      const affiliation = withFirstCitation(
        nationalityRelation(key, state, nationality, edition),
        this.#earlierVersions,
      );
      if (this.#contents.relations.has(affiliation.id)) continue;
      this.#contents.relations.add(affiliation.id);
      yield* this.#stateRecord(state, line);
      yield { line, record: affiliation, entries };
    }
    for (const unknown of unknownElements(entry))
      yield { line: unknown.line, skipped: `unknown element ${unknown.name}: kept in the original only` };
  }

  async *end(): AsyncGenerator<ImportItem> {
    const { listedOn, invalid: unread } = this.#contents;
    if (listedOn.size === 0 && unread.size === 0 && !this.#hasUnidentified)
      throw new UserError(
        `${this.#source.name} has no entries. Every edition so far had some; if this is correct, retract the listings by hand.`,
      );
    // Any listing that seems to be missing may be the one of an entry without an id.
    if (this.#hasUnidentified) return;
    const edition = this.#edition!;
    yield* endMissingRelations(this.#contents, edition, this.#knownEditions, this.#line, this.#context.existing);
    yield { line: this.#line, record: edition.document };
  }

  /** Rejects a repeated DATAID or reference number, since both entries would become one actor. */
  #rejectDuplicate(dataId: string, key: ReturnType<typeof parseEntryKey>): ReturnType<typeof parseEntryKey> {
    if ("error" in key) return key;
    if (this.#contents.listedOn.has(key.key)) return { error: `DATAID ${dataId} is in the list twice.` };
    const holder = key.reference === undefined ? undefined : this.#dataIdByReference.get(key.reference);
    if (holder !== undefined)
      return { error: `REFERENCE_NUMBER ${key.reference} of the entry ${dataId} also belongs to the entry ${holder}.` };
    if (key.reference !== undefined) this.#dataIdByReference.set(key.reference, dataId);
    return key;
  }

  *#stateRecord(state: string, line: number): Generator<ImportItem> {
    if (this.#yielded.has(state)) return;
    this.#yielded.add(state);
    yield { line, record: this.#states.get(state)! };
  }
}
