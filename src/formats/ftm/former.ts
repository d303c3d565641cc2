import { IdMap } from "../../collections/idMap.ts";
import type { ExistingRecords } from "../importFormat.ts";
import { entityOfRelation, prefix } from "./ids.ts";

const held = 1;
const saidAgain = 2;

/** The relations that an earlier edition of a file has made; what the same entities say no more is to be retracted. */
export class Former {
  readonly #graph: ExistingRecords;
  readonly #ids = new IdMap();
  #unsaid = 0;

  private constructor(graph: ExistingRecords) {
    this.#graph = graph;
  }

  static async of(graph: ExistingRecords): Promise<Former> {
    const former = new Former(graph);
    for await (const id of graph.relationIds(prefix)) {
      former.#ids.set(id, held);
      former.#unsaid++;
    }
    return former;
  }

  say(id: string): void {
    if (this.#ids.get(id) !== held) return;
    this.#ids.set(id, saidAgain);
    this.#unsaid--;
  }

  /** Ids of relations that have not been said, of those entities that the file has. */
  async *unsaid(has: (entityId: string) => boolean): AsyncGenerator<string> {
    if (this.#unsaid === 0) return;
    for await (const id of this.#graph.relationIds(prefix))
      if (this.#ids.get(id) === held && has(entityOfRelation(id))) yield id;
  }
}
