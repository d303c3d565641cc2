import { IdMap } from "../../../collections/idMap.ts";
import type { ExistingRecords } from "../../importFormat.ts";
import { entityIdOfRelation, ftmPrefix } from "../model/ids.ts";

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

  /** Ids of relations whose entity is in the file but that were not confirmed. */
  async *unconfirmed(isInFile: (entityId: string) => boolean): AsyncGenerator<string> {
    if (this.#unconfirmedCount === 0) return;
    for await (const id of this.#existing.relationIds(ftmPrefix))
      if (this.#states.get(id) === unconfirmed && isInFile(entityIdOfRelation(id))) yield id;
  }
}
