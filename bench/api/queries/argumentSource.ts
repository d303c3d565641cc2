import { Hubs, idOfActor } from "../../world/actors.ts";
import { namesOf } from "../../world/names.ts";
import { Random } from "../../world/random.ts";
import type { WorldSize } from "../../world/size.ts";

/** Arguments for queries about a generated world; the same for the same seed. */
export class ArgumentSource {
  readonly #size: WorldSize;
  readonly #random: Random;
  readonly hubId: string;

  constructor(size: WorldSize, seed: number) {
    this.#size = size;
    this.#random = new Random(seed);
    this.hubId = idOfActor(new Hubs(size).ofRank(0));
  }

  actorId(): string {
    return idOfActor(this.#random.below(this.#size.actors));
  }

  /** The English name of some person, whose three words few others share. */
  personName(): string {
    const actor = this.#random.below(this.#size.actors);
    return namesOf(actor % 40 === 0 ? actor + 1 : actor)[0]!.value;
  }

  /** About 20, so that the pages of one actor differ from each other. */
  pageSize(): number {
    return 18 + this.#random.below(5);
  }

  year(): number {
    return 1995 + this.#random.below(25);
  }
}
