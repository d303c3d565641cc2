import { IdMap } from "../../../collections/idMap.ts";
import type { ExistingRecords } from "../../importFormat.ts";
import { parseOriginal } from "../model/entity.ts";
import { entityIdOfRelation, ftmPrefix, recordId } from "../model/ids.ts";

const unconfirmed = 1;
const confirmed = 2;

/** The relations in the graph from earlier imports. Those that the file no longer yields are retracted. */
export class PreviousRelations {
  readonly #existing: ExistingRecords;
  readonly #states = new IdMap();
  #unconfirmedCount = 0;

  private constructor(existing: ExistingRecords) {
    this.#existing = existing;
  }

  static async of(existing: ExistingRecords): Promise<PreviousRelations> {
    const previous = new PreviousRelations(existing);
    for await (const id of existing.relationIds(ftmPrefix)) {
      previous.#states.set(id, unconfirmed);
      previous.#unconfirmedCount++;
    }
    return previous;
  }

  /** Marks a relation as still in the file. */
  confirm(id: string): void {
    if (this.#states.get(id) !== unconfirmed) return;
    this.#states.set(id, confirmed);
    this.#unconfirmedCount--;
  }

  /**
   * Relations that the file replaces or drops: those that were not confirmed, of entities that the file states. An entity whose
   * former ids the file states again was separated, and has no relations any more.
   */
  async *unconfirmed(isStated: (entityId: string) => boolean): AsyncGenerator<UnconfirmedRelation> {
    if (this.#unconfirmedCount === 0) return;
    let last: { readonly entityId: string; readonly entries: readonly string[] | null } | undefined;
    for await (const relation of this.#existing.relationIds(ftmPrefix)) {
      if (this.#states.get(relation) !== unconfirmed) continue;
      const entityId = entityIdOfRelation(relation);
      if (last?.entityId !== entityId)
        last = { entityId, entries: isStated(entityId) ? [entityId] : await this.#separated(entityId, isStated) };
      if (last.entries !== null) yield { relation, entries: last.entries };
    }
  }

  /** The ids of an entity that is now stated by its referents; null if it is not. */
  async #separated(entityId: string, isStated: (entityId: string) => boolean): Promise<string[] | null> {
    const original = await this.#existing.original(recordId(entityId));
    const entity = original && parseOriginal(original);
    const referents = entity?.referents ?? [];
    return referents.some(isStated) ? [entityId, ...referents] : null;
  }
}

/** A relation, and the entries of the source that replace it. */
interface UnconfirmedRelation {
  readonly relation: string;
  readonly entries: readonly string[];
}
