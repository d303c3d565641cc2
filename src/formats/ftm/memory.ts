import { IdSet } from "../../collections/idSet.ts";
import type { ExistingRecords } from "../importFormat.ts";
import { jsonOf } from "../shared/json.ts";
import { type Entity, entityOf, valuesOf } from "./entity.ts";
import { thingId } from "./ids.ts";
import type { End, Known, Post } from "./known.ts";
import { edgeOf } from "./schemata.ts";
import { Survey } from "./survey.ts";

/** What a relation may depend on beside the ends of an edge. */
const referring = ["entity", "organizer", "involved", "parent", "proof"];

/** What a file says of its entities, and what earlier files have said of those that it refers to and does not have. */
export class Memory implements Known {
  readonly #survey: Survey;
  readonly #held: ExistingRecords;
  readonly #recalled = new Survey();
  readonly #asked = new IdSet();

  constructor(survey: Survey, held: ExistingRecords) {
    this.#survey = survey;
    this.#held = held;
  }

  /** Makes known all that an entity refers to; of an office also whose it is. */
  async recall(entity: Entity): Promise<void> {
    const { source, target } = edgeOf(entity.schema) ?? {};
    const ends = [source, target].filter((end) => end !== undefined);
    for (const id of valuesOf(entity, ...ends, ...referring)) {
      await this.#find(id);
      for (const owner of this.postOf(id)?.organizations ?? []) await this.#find(owner);
    }
  }

  endOf(id: string): End | undefined {
    return this.#survey.endOf(id) ?? this.#recalled.endOf(id);
  }

  postOf(id: string): Post | undefined {
    return this.#survey.postOf(id) ?? this.#recalled.postOf(id);
  }

  isDocument(id: string): boolean {
    return this.#survey.isDocument(id) || this.#recalled.isDocument(id);
  }

  documenting(id: string): readonly string[] {
    return this.#survey.documenting(id);
  }

  async #find(id: string): Promise<void> {
    if (this.#survey.endOf(id) !== undefined || !this.#asked.add(id)) return;
    const original = await this.#held.original(thingId(id));
    if (original?.format !== "ftm") return;
    const json = jsonOf(original.content);
    const read = "value" in json ? entityOf(json.value) : json;
    if ("entity" in read) this.#recalled.add(read.entity);
  }
}
