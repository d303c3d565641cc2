import { IdSet } from "../../collections/idSet.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import { documentStates, knownActors, type StoredIds } from "../write.queries.ts";
import type { WriteSet } from "./batchPlanner.ts";
import { idsIn, subjectOf, withIds } from "./subjects.ts";

/** At most so many rows are kept, the last ones used: about 30 MB. */
const maxRows = 100_000;
/** A set of so many ids takes 128 MB. After that, new ids are looked up. */
const maxIds = 4_000_000;

interface KeptRow {
  readonly id: string;
  readonly actorId?: string;
}

/**
 * What an importer knows of the graph without asking, as long as nobody else writes: that ids are new, because it knows all ids
 * of a graph that was small when the import began, and which actors and documents it has read before.
 */
export class ReadCache {
  #revision: number | null = null;
  /** The subjects of which all ids are known, and these ids. */
  #complete: ReadonlySet<string> = new Set();
  #ids = new IdSet();
  /** Rows of actors and documents, the last used last. */
  readonly #rows = new Map<string, object>();
  /** Counts what may have made a row outdated that is being read. */
  #changes = 0;

  /** The revision of the graph that it knows; null if it is not in use. */
  get revision(): number | null {
    return this.#revision;
  }

  /** Begins at a revision. @param stored all ids of each subject of which the graph has little */
  start(revision: number, stored: readonly StoredIds[]): void {
    this.restart(revision);
    this.#complete = new Set(stored.map(({ subject }) => subject));
    for (const { subject, ids } of stored) for (const id of ids) this.#ids.add(`${subject} ${id}`);
  }

  /** Forgets everything, because somebody else has written. */
  restart(revision: number): void {
    this.#changes++;
    this.#revision = revision;
    this.#rows.clear();
    this.#forgetIds();
  }

  /** Takes in what this importer has committed. */
  remember({ revision, keys, rows }: WriteSet): void {
    if (this.#revision === null) return;
    if (keys === null || revision !== this.#revision + 1) {
      this.restart(revision);
      return;
    }
    this.#changes++;
    this.#revision = revision;
    for (const key of keys) {
      this.#rows.delete(key);
      if (this.#complete.has(key.slice(0, key.indexOf(" ")))) this.#ids.add(key);
    }
    if (this.#ids.size > maxIds) this.#forgetIds();
    for (const [key, row] of rows) this.#keep(key, row);
  }

  /** Reads from the graph only what is not known. */
  through(writer: GraphWriter): GraphWriter {
    return {
      run: async <Params extends object, Row extends object>(query: Query<Params, Row>, params: Params) => {
        if (this.#revision === null) return writer.run(query, params);
        const subject = subjectOf(query);
        const keyOf = (id: string) => `${subject} ${id}`;
        const ids = idsIn(params);
        const stored = this.#complete.has(subject) ? ids.filter((id) => this.#ids.has(keyOf(id))) : ids;
        const isKept = query.name === knownActors.name || query.name === documentStates.name;
        const kept = isKept ? stored.flatMap((id) => this.#row(keyOf(id)) ?? []) : [];
        const unread = isKept ? stored.filter((id) => !this.#rows.has(keyOf(id))) : stored;
        const before = this.#changes;
        const rows = unread.length === 0 ? [] : await writer.run(query, withIds(params, unread));
        if (isKept && before === this.#changes)
          for (const row of rows as readonly KeptRow[]) this.#keep(keyOf(row.id), row);
        return [...(kept as Row[]), ...rows];
      },
    };
  }

  #forgetIds(): void {
    this.#complete = new Set();
    this.#ids = new IdSet();
  }

  #row(key: string): object | undefined {
    const row = this.#rows.get(key);
    if (row === undefined) return undefined;
    this.#rows.delete(key);
    this.#rows.set(key, row);
    return row;
  }

  #keep(key: string, row: KeptRow): void {
    // The row of a merged actor also changes when the actor changes that it is part of.
    if (row.actorId !== undefined && row.actorId !== row.id) return;
    this.#rows.set(key, row);
    if (this.#rows.size > maxRows) this.#rows.delete(this.#rows.keys().next().value!);
  }
}
