import { hash } from "node:crypto";
import { actorFields } from "../../ontology/fields.ts";
import type { ActorRecord, GraphRecord } from "../../write/records.ts";
import type { Item } from "../importFormat.ts";

/** At least so many records are remembered, and twice as many at most; a table names its actors again and again, mostly close together. */
const remembered = 50_000;

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
  // Two generations: the older is forgotten whole when the newer is full. To forget one by one would cost more than to read.
  #recent = new Map<string, Seen>();
  #earlier = new Map<string, Seen>();

  /** The record or what is left of it, and what is to be told of the rest. */
  *fresh(record: GraphRecord, line: number): Generator<Found> {
    const key = `${record.type} ${record.id}`;
    const seen = this.#recent.get(key) ?? this.#earlier.get(key);
    const digest = hash("sha1", JSON.stringify(record), "base64");
    if (seen?.digest === digest) {
      if (record.type === "relation") yield { leftOut: "the same relation as in a row before" };
      return this.#remember(key, seen);
    }
    const refused = seen && faultBeside(record, seen);
    if (refused) return yield { fault: refused };
    if (record.type === "actor") yield* freshActor(record, seen?.facts ?? {});
    else yield { record };
    const facts = record.type === "actor" ? { ...factsOf(record), ...seen?.facts } : undefined;
    this.#remember(key, { line: seen?.line ?? line, digest, ...(facts && { facts }) });
  }

  #remember(key: string, seen: Seen): void {
    if (this.#recent.get(key) === seen) return;
    this.#recent.set(key, seen);
    if (this.#recent.size < remembered) return;
    this.#earlier = this.#recent;
    this.#recent = new Map();
  }
}

/** Why a record can't be of the same thing as one before it. */
function faultBeside(record: GraphRecord, { line, facts }: Seen): string | null {
  if (record.type !== "actor")
    return `the ${record.type} "${record.id}" was something else in line ${line}. Add to its key the column that tells the two apart.`;
  const kind = JSON.parse(facts!.kind!);
  if (kind === record.kind) return null;
  return `the actor "${record.id}" is of kind ${record.kind} here and was of kind ${kind} in line ${line}. Mend its kind, or give one of the two another prefix.`;
}

function* freshActor(record: ActorRecord, said: Facts): Generator<Found> {
  for (const [fact, value] of Object.entries(factsOf(record)))
    if (said[fact] !== undefined && said[fact] !== value)
      yield { leftOut: `an actor's ${fact} that is another than in a row before, which counts` };
  const kept = Object.entries(record).filter(([fact]) => fact === "kind" || said[fact] === undefined);
  yield { record: Object.fromEntries(kept) as unknown as ActorRecord };
}

function factsOf(record: ActorRecord): Facts {
  const names = ["kind", ...Object.keys(actorFields), "state"] as readonly (keyof ActorRecord)[];
  const stated = names.filter((name) => record[name] !== undefined);
  return Object.fromEntries(stated.map((name) => [name, JSON.stringify(record[name])]));
}
