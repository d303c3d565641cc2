import { hash } from "node:crypto";
import { actorFields } from "../../../ontology/fields.ts";
import { digestOfVersion } from "../../../write/plan/versions.ts";
import type { ActorRecord, GraphRecord } from "../../../write/records.ts";
import type { ImportItem } from "../../importFormat.ts";

/** The filter remembers between one and two times this many records. A table repeats its actors, but mostly in nearby rows. */
const generationSize = 50_000;

/** An ImportItem without its line. */
export type ItemContent = ImportItem extends infer Each
  ? Each extends ImportItem
    ? Omit<Each, "line">
    : never
  : never;

interface Seen {
  readonly line: number;
  readonly digest: string;
  /** For an actor: its single-valued properties, as first seen. */
  readonly facts?: Facts;
}

type Facts = Readonly<Record<string, string>>;

/**
 * Drops records that repeat an earlier row. An actor may repeat with other names and identifiers, which accumulate; for
 * single-valued properties the first row counts, because otherwise every import of the same table would change the
 * graph. A relation or document that differs under the same id is an error: the mapping's key is not unique.
 */
export class DuplicateFilter {
  // Two generations: when the recent one is full, it replaces the earlier one. Evicting single entries would cost more.
  #recent = new Map<string, Seen>();
  #earlier = new Map<string, Seen>();

  /** The record without repeated content, and what to report. */
  *filter(record: GraphRecord, line: number): Generator<ItemContent> {
    const key = `${record.type} ${record.id}`;
    const seen = this.#recent.get(key) ?? this.#earlier.get(key);
    const digest = hash("sha1", JSON.stringify(contentOf(record)), "base64");
    if (seen?.digest === digest) {
      if (record.type === "relation") yield { skipped: "a relation that repeats an earlier row" };
      return this.#remember(key, seen);
    }
    if (record.type === "addition") {
      yield { record };
      return this.#remember(key, { line, digest });
    }
    const conflict = seen && conflictWith(record, seen);
    if (conflict) return yield { error: conflict };
    if (record.type === "actor") yield* filterActor(record, seen?.facts ?? {});
    else yield { record };
    const facts = record.type === "actor" ? { ...factsOf(record), ...seen?.facts } : undefined;
    this.#remember(key, { line: seen?.line ?? line, digest, ...(facts && { facts }) });
  }

  #remember(key: string, seen: Seen): void {
    if (this.#recent.get(key) === seen) return;
    this.#recent.set(key, seen);
    if (this.#recent.size < generationSize) return;
    this.#earlier = this.#recent;
    this.#recent = new Map();
  }
}

/** What makes two records the same: the order of a meeting's participants does not. */
function contentOf(record: GraphRecord): unknown {
  return record.type === "relation" ? [digestOfVersion(record), record.evidence] : record;
}

/** Why a record contradicts an earlier one with the same id; null if it does not. */
function conflictWith(record: GraphRecord, { line, facts }: Seen): string | null {
  if (record.type !== "actor")
    return `the ${record.type} "${record.id}" differs from line ${line}. Add a column to its key that distinguishes the two${record.type === "relation" ? ", or gather: true if the rows of a key describe one relation" : ""}.`;
  const kind = JSON.parse(facts!.kind!);
  if (kind === record.kind) return null;
  return `the actor "${record.id}" has the kind ${record.kind} here but ${kind} in line ${line}. Correct its kind, or give one of them another prefix.`;
}

function* filterActor(record: ActorRecord, earlier: Facts): Generator<ItemContent> {
  for (const [fact, value] of Object.entries(factsOf(record)))
    if (earlier[fact] !== undefined && earlier[fact] !== value)
      yield { skipped: `an actor's ${fact} that differs from an earlier row; the earlier value is kept` };
  const kept = Object.entries(record).filter(([fact]) => fact === "kind" || earlier[fact] === undefined);
  yield { record: Object.fromEntries(kept) as unknown as ActorRecord };
}

function factsOf(record: ActorRecord): Facts {
  const names = ["kind", ...Object.keys(actorFields), "state"] as readonly (keyof ActorRecord)[];
  const present = names.filter((name) => record[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, JSON.stringify(record[name])]));
}
