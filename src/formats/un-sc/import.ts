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
import { dataIdOf, listedActor, listedActorId, listingRelation, nationalityRelation, parseEntryKey } from "./entry.ts";
import { type EditionContents, endMissingRelations } from "./missingRelations.ts";
import { nationalityLookup } from "./nationalities.ts";
import { readXmlElements, type XmlElement } from "./xml.ts";

const entryNames = new Set(["INDIVIDUAL", "ENTITY"]);

/**
 * The consolidated list of the United Nations Security Council, by the rules of docs/exchange/un-sc.md. It holds one entry at a
 * time, and of those before it the ids.
 */
export const unScImport: ImportFormat = {
  name: "un-sc",
  description:
    "the consolidated sanctions list of the UN Security Council, XML; a newer edition ends the listings that are gone",
  async *read(source, context) {
    // What is cut off or broken further down would be noticed when half of it is written, and its edition begun.
    for await (const _ of readXmlElements(source, entryNames));
    const reader = new ListReader(source, context);
    for await (const element of readXmlElements(source, entryNames))
      yield* entryNames.has(element.name) ? reader.entry(element) : reader.begin(element);
    yield* reader.end();
  },
};

class ListReader {
  readonly #source: Source;
  readonly #context: ImportContext;
  readonly #states: ReadonlyMap<string, ActorRecord> = new Map(states().map((state) => [state.id, state]));
  readonly #stateOf = nationalityLookup(this.#states.values());
  readonly #said: EditionContents = { listedOn: new Map(), relations: new IdSet(), invalid: new Set() };
  readonly #holders = new Map<string, string>();
  readonly #yielded = new Set<string>();
  #edition: Edition | undefined;
  #heldEditions: KnownEditions = { begun: false };
  #before: EarlierVersions = new Map();
  #line = 1;
  /** Whether there was an entry of which nobody can tell whose it is. */
  #nameless = false;

  constructor(source: Source, context: ImportContext) {
    this.#source = source;
    this.#context = context;
  }

  /** The edition is written first: a run that is cut short is known by it, and an older edition is refused from then on. */
  async *begin(root: XmlElement): AsyncGenerator<ImportItem> {
    const { line } = root;
    const { existing } = this.#context;
    const edition = parseEdition(root, this.#source.name);
    this.#heldEditions = await findKnownEditions(edition, existing, this.#source.name);
    this.#before = await readEarlierVersions(existing);
    this.#edition = edition;
    this.#line = line;
    for (const record of unitedNations) yield { line, record };
    if (!this.#heldEditions.begun) yield { line, record: unfinishedEdition(edition) };
  }

  *entry(entry: XmlElement): Generator<ImportItem> {
    const { line } = entry;
    const edition = this.#edition!;
    const dataId = dataIdOf(entry);
    if (dataId === undefined) {
      this.#nameless = true;
      yield {
        line,
        error:
          "DATAID is not a number. Without it nobody can tell whose entry this is, so no listing ends by this list.",
      };
      return;
    }
    const key = this.#fits(dataId, parseEntryKey(entry, dataId, edition));
    if ("error" in key) {
      this.#said.invalid.add(dataId);
      yield { line, error: key.error };
      return;
    }
    this.#said.listedOn.set(dataId, key.listedOn);
    const listing = withFirstCitation(listingRelation(entry, key, edition), this.#before);
    this.#said.relations.add(listing.id);
    yield { line, record: listedActor(entry, key) };
    yield {
      line,
      record: { type: "original", id: listedActorId(key), format: "un-sc", content: elementToJson(entry) },
    };
    yield { line, record: listing };
    for (const words of [...childValues(entry, "NATIONALITY"), ...childValues(entry, "NATIONALITY2")]) {
      const state = this.#stateOf(words);
      if (state === undefined) {
        yield { line, skipped: `a nationality that is not the name of a state: "${words}"` };
        continue;
      }
      const nationality = withFirstCitation(nationalityRelation(key, state, words, edition), this.#before);
      if (this.#said.relations.has(nationality.id)) continue;
      this.#said.relations.add(nationality.id);
      yield* this.#referred(state, line);
      yield { line, record: nationality };
    }
    for (const unknown of unknownElements(entry))
      yield { line: unknown.line, skipped: `the element ${unknown.name}, which is not known: kept in the original` };
  }

  async *end(): AsyncGenerator<ImportItem> {
    const { listedOn, invalid: unread } = this.#said;
    if (listedOn.size === 0 && unread.size === 0 && !this.#nameless)
      throw new UserError(
        `${this.#source.name} lists nobody. No edition did so far; if this one is right, what it ends has to be retracted by hand.`,
      );
    // Whose the nameless entry is may be anybody whose listing seems to be gone.
    if (this.#nameless) return;
    const edition = this.#edition!;
    yield* endMissingRelations(this.#said, edition, this.#heldEditions, this.#line, this.#context.existing);
    yield { line: this.#line, record: edition.document };
  }

  /** An entry given twice, or two of one reference number: they would become one actor. */
  #fits(dataId: string, key: ReturnType<typeof parseEntryKey>): ReturnType<typeof parseEntryKey> {
    if ("error" in key) return key;
    if (this.#said.listedOn.has(dataId)) return { error: `DATAID ${dataId} stands twice in the list.` };
    const holder = key.reference === undefined ? undefined : this.#holders.get(key.reference);
    if (holder !== undefined)
      return { error: `REFERENCE_NUMBER ${key.reference} of the entry ${dataId} is that of ${holder} too.` };
    if (key.reference !== undefined) this.#holders.set(key.reference, dataId);
    return key;
  }

  *#referred(state: string, line: number): Generator<ImportItem> {
    if (this.#yielded.has(state)) return;
    this.#yielded.add(state);
    yield { line, record: this.#states.get(state)! };
  }
}
