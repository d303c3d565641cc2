import { IdSet } from "../../collections/idSet.ts";
import { UserError } from "../../errors/userError.ts";
import { states } from "../../reference/states.ts";
import { unitedNations } from "../../reference/unitedNations.ts";
import type { ActorRecord } from "../../write/records.ts";
import type { ImportFormat, Item, ReadContext, Source } from "../importFormat.ts";
import { type Before, quotedFromFirst, readBefore } from "./before.ts";
import { begunEdition, type Edition, editionOf, type HeldEditions, heldEditions } from "./edition.ts";
import { endings, type Said } from "./endings.ts";
import { actorId, actorOf, dataIdOf, keyOf, listingOf, nationalityOf } from "./entry.ts";
import { stateOfNationality } from "./nationalities.ts";
import { jsonOf, unknownElements } from "./original.ts";
import { valuesIn } from "./words.ts";
import { type XmlElement, xmlElements } from "./xml.ts";

const entryNames = new Set(["INDIVIDUAL", "ENTITY"]);

/**
 * The consolidated list of the United Nations Security Council, by the rules of docs/exchange/un-sc.md. It holds one entry at a
 * time, and of those before it the ids.
 */
export const unSc: ImportFormat = {
  name: "un-sc",
  about:
    "the consolidated sanctions list of the UN Security Council, XML; a newer edition ends the listings that are gone",
  async *read(source, context) {
    // What is cut off or broken further down would be noticed when half of it is written, and its edition begun.
    for await (const _ of xmlElements(source, entryNames));
    const reader = new ListReader(source, context);
    for await (const element of xmlElements(source, entryNames))
      yield* entryNames.has(element.name) ? reader.entry(element) : reader.begin(element);
    yield* reader.end();
  },
};

class ListReader {
  readonly #source: Source;
  readonly #context: ReadContext;
  readonly #states: ReadonlyMap<string, ActorRecord> = new Map(states().map((state) => [state.id, state]));
  readonly #stateOf = stateOfNationality(this.#states.values());
  readonly #said: Said = { listedOn: new Map(), relations: new IdSet(), unread: new Set() };
  readonly #holders = new Map<string, string>();
  readonly #yielded = new Set<string>();
  #edition: Edition | undefined;
  #heldEditions: HeldEditions = { begun: false };
  #before: Before = new Map();
  #line = 1;
  /** Whether there was an entry of which nobody can tell whose it is. */
  #nameless = false;

  constructor(source: Source, context: ReadContext) {
    this.#source = source;
    this.#context = context;
  }

  /** The edition is written first: a run that is cut short is known by it, and an older edition is refused from then on. */
  async *begin(root: XmlElement): AsyncGenerator<Item> {
    const { line } = root;
    const { held } = this.#context;
    const edition = editionOf(root, this.#source.name);
    this.#heldEditions = await heldEditions(edition, held, this.#source.name);
    this.#before = await readBefore(held);
    this.#edition = edition;
    this.#line = line;
    for (const record of unitedNations) yield { line, record };
    if (!this.#heldEditions.begun) yield { line, record: begunEdition(edition) };
  }

  *entry(entry: XmlElement): Generator<Item> {
    const { line } = entry;
    const edition = this.#edition!;
    const dataId = dataIdOf(entry);
    if (dataId === undefined) {
      this.#nameless = true;
      yield {
        line,
        fault:
          "DATAID is not a number. Without it nobody can tell whose entry this is, so no listing ends by this list.",
      };
      return;
    }
    const key = this.#fits(dataId, keyOf(entry, dataId, edition));
    if ("fault" in key) {
      this.#said.unread.add(dataId);
      yield { line, fault: key.fault };
      return;
    }
    this.#said.listedOn.set(dataId, key.listedOn);
    const listing = quotedFromFirst(listingOf(entry, key, edition), this.#before);
    this.#said.relations.add(listing.id);
    yield { line, record: actorOf(entry, key) };
    yield { line, record: { type: "original", id: actorId(key), format: "un-sc", content: jsonOf(entry) } };
    yield { line, record: listing };
    for (const words of [...valuesIn(entry, "NATIONALITY"), ...valuesIn(entry, "NATIONALITY2")]) {
      const state = this.#stateOf(words);
      if (state === undefined) {
        yield { line, leftOut: `a nationality that is not the name of a state: "${words}"` };
        continue;
      }
      const nationality = quotedFromFirst(nationalityOf(key, state, words, edition), this.#before);
      if (this.#said.relations.has(nationality.id)) continue;
      this.#said.relations.add(nationality.id);
      yield* this.#referred(state, line);
      yield { line, record: nationality };
    }
    for (const unknown of unknownElements(entry))
      yield { line: unknown.line, leftOut: `the element ${unknown.name}, which is not known: kept in the original` };
  }

  async *end(): AsyncGenerator<Item> {
    const { listedOn, unread } = this.#said;
    if (listedOn.size === 0 && unread.size === 0 && !this.#nameless)
      throw new UserError(
        `${this.#source.name} lists nobody. No edition did so far; if this one is right, what it ends has to be retracted by hand.`,
      );
    // Whose the nameless entry is may be anybody whose listing seems to be gone.
    if (this.#nameless) return;
    const edition = this.#edition!;
    yield* endings(this.#said, edition, this.#heldEditions, this.#line, this.#context.held);
    yield { line: this.#line, record: edition.document };
  }

  /** An entry given twice, or two of one reference number: they would become one actor. */
  #fits(dataId: string, key: ReturnType<typeof keyOf>): ReturnType<typeof keyOf> {
    if ("fault" in key) return key;
    if (this.#said.listedOn.has(dataId)) return { fault: `DATAID ${dataId} stands twice in the list.` };
    const holder = key.reference === undefined ? undefined : this.#holders.get(key.reference);
    if (holder !== undefined)
      return { fault: `REFERENCE_NUMBER ${key.reference} of the entry ${dataId} is that of ${holder} too.` };
    if (key.reference !== undefined) this.#holders.set(key.reference, dataId);
    return key;
  }

  *#referred(state: string, line: number): Generator<Item> {
    if (this.#yielded.has(state)) return;
    this.#yielded.add(state);
    yield { line, record: this.#states.get(state)! };
  }
}
