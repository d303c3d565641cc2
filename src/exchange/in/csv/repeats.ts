import { createHash } from "node:crypto";
import type { ActorRecord, DocumentRecord, GraphRecord, RelationRecord } from "../../../change/records.ts";
import type { Item } from "../../format.ts";

/** So many records are remembered; a table names its actors again and again, mostly close together. */
const most = 50_000;

/** An Item without its line. */
export type Found = Item extends infer Each ? (Each extends Item ? Omit<Each, "line"> : never) : never;

interface Seen {
  readonly line: number;
  readonly digest: string;
  /** Of an actor: what it can say once only, as it was first said. */
  readonly facts?: Facts;
}

type Facts = Readonly<Record<string, string>>;

/**
 * What is new in a record, given those before it of the same id. The same again is dropped. Of an actor, names and
 * identifiers add up, and of what it can have one of the first row counts: else the table would change the graph each time
 * it is read. A relation or a document that says otherwise under the same id is a fault of the mapping's key.
 */
export class Repeats {
  readonly #seen = new Map<string, Seen>();

  /** The record or what is left of it, and what is to be told of the rest. */
  *fresh(record: GraphRecord, line: number): Generator<Found> {
    const key = `${record.type} ${record.id}`;
    const seen = this.#seen.get(key);
    const digest = createHash("sha1").update(JSON.stringify(record)).digest("base64");
    if (seen?.digest !== digest)
      yield* record.type === "actor" ? this.#freshActor(record, seen, line) : freshOf(record, seen);
    else if (record.type === "relation") yield { leftOut: "the same relation as in a row before" };
    const facts = record.type === "actor" ? { ...factsOf(record), ...seen?.facts } : undefined;
    this.#remember(key, { line: seen?.line ?? line, digest, ...(facts && { facts }) });
  }

  *#freshActor(record: ActorRecord, seen: Seen | undefined, _line: number): Generator<Found> {
    const said = seen?.facts ?? {};
    if (said.kind !== undefined && said.kind !== JSON.stringify(record.kind)) {
      yield {
        fault: `the actor "${record.id}" is of kind ${record.kind} here and was of kind ${JSON.parse(said.kind)} in line ${seen!.line}. Mend its kind, or give one of the two another prefix.`,
      };
      return;
    }
    for (const [fact, value] of Object.entries(factsOf(record)))
      if (said[fact] !== undefined && said[fact] !== value)
        yield { leftOut: `an actor's ${fact} that is another than in a row before, which counts` };
    const kept = Object.entries(record).filter(([fact]) => fact === "kind" || said[fact] === undefined);
    yield { record: Object.fromEntries(kept) as unknown as ActorRecord };
  }

  #remember(key: string, seen: Seen): void {
    this.#seen.delete(key);
    this.#seen.set(key, seen);
    if (this.#seen.size > most) this.#seen.delete(this.#seen.keys().next().value!);
  }
}

function* freshOf(record: DocumentRecord | RelationRecord, seen: Seen | undefined): Generator<Found> {
  if (seen)
    yield {
      fault: `the ${record.type} "${record.id}" was something else in line ${seen.line}. Add to its key the column that tells the two apart.`,
    };
  else yield { record };
}

function factsOf({ kind, description, birthDate, deathDate, iso2, iso3, state }: ActorRecord): Facts {
  const facts = { kind, description, birthDate, deathDate, iso2, iso3, state };
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([fact, value]) => [fact, JSON.stringify(value)]));
}
