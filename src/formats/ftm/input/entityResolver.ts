import { IdSet } from "../../../collections/idSet.ts";
import type { ExistingRecords } from "../../importFormat.ts";
import { type Entity, parseOriginal, propertyValues } from "../model/entity.ts";
import { recordId } from "../model/ids.ts";
import { schemaEdge } from "../model/schemata.ts";
import { EntityIndex } from "./entityIndex.ts";
import type { EntityLookup, EntitySummary, PositionSummary } from "./entityLookup.ts";

/** Properties, besides the ends of an edge, that refer to entities on which a relation may depend. */
const references = ["entity", "organizer", "involved", "parent", "proof"];

/**
 * Looks up entities in the file and, if the file does not contain them, in the graph, which has the entities of earlier
 * imports.
 */
export class EntityResolver implements EntityLookup {
  readonly #index: EntityIndex;
  readonly #existing: ExistingRecords;
  readonly #fetched = new EntityIndex();
  readonly #requested = new IdSet();

  constructor(index: EntityIndex, existing: ExistingRecords) {
    this.#index = index;
    this.#existing = existing;
  }

  /** Fetches from the graph what the entity refers to and the file lacks, including the organizations of a position. */
  async resolve(entity: Entity): Promise<void> {
    const { source, target } = schemaEdge(entity.schema) ?? {};
    const ends = [source, target].filter((end) => end !== undefined);
    for (const id of propertyValues(entity, ...ends, ...references)) {
      await this.#fetch(id);
      for (const organization of this.positionOf(id)?.organizations ?? []) await this.#fetch(organization);
    }
  }

  summaryOf(id: string): EntitySummary | undefined {
    return this.#index.summaryOf(id) ?? this.#fetched.summaryOf(id);
  }

  positionOf(id: string): PositionSummary | undefined {
    return this.#index.positionOf(id) ?? this.#fetched.positionOf(id);
  }

  isDocument(id: string): boolean {
    return this.#index.isDocument(id) || this.#fetched.isDocument(id);
  }

  documentsAbout(id: string): readonly string[] {
    return this.#index.documentsAbout(id);
  }

  async #fetch(id: string): Promise<void> {
    if (this.#index.summaryOf(id) !== undefined || !this.#requested.add(id)) return;
    const original = await this.#existing.original(recordId(id));
    const entity = original && parseOriginal(original);
    if (entity) this.#fetched.add(entity);
  }
}
