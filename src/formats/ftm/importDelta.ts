import { IdMap } from "../../collections/idMap.ts";
import { IdSet } from "../../collections/idSet.ts";
import type { ExistingRecords, ImportContext, ImportFormat, ImportItem, Source } from "../importFormat.ts";
import { EntityIndex } from "./input/entityIndex.ts";
import { isOperationLine, readOperations } from "./input/entityLines.ts";
import { EntityResolver } from "./input/entityResolver.ts";
import { type Entity, entityIds, propertyValues } from "./model/entity.ts";
import { entityIdOfRelation, ftmPrefix, recordId, relationIdPrefix } from "./model/ids.ts";
import { schemaEdge } from "./model/schemata.ts";
import { entityItems, relationItems } from "./toRecords/items.ts";

/** Changes of FollowTheMoney entities, in order. */
export const ftmDeltaImport: ImportFormat = {
  name: "ftm-delta",
  description: "changes of FollowTheMoney entities, as OpenSanctions publishes them (entities.delta.json)",
  signature: { name: "a delta of FollowTheMoney entities", isIn: (lines) => lines.some(isOperationLine) },
  read,
};

/**
 * Reads the file three times: to index its operations; to yield the actors and documents that are added or changed; and to yield
 * relations, and retractions of what they replace and of what is removed. If several operations name one entity, the last one
 * counts.
 */
async function* read(source: Source, { existing }: ImportContext): AsyncGenerator<ImportItem> {
  const operations = await indexOperations(source);
  const yielded = new IdSet();
  for await (const each of readOperations(source)) {
    const { line } = each;
    if ("error" in each) yield each;
    else if ("put" in each && operations.isLast(line, each.put.id))
      yield* entityItems(line, each.put, each.text, operations.entities, yielded);
  }
  const resolver = new EntityResolver(operations.entities, existing);
  for await (const each of readOperations(source)) {
    const { line } = each;
    if ("remove" in each && operations.isLast(line, each.remove))
      yield* removalItems(line, each.remove, operations, existing);
    if (!("put" in each) || !operations.isLast(line, each.put.id)) continue;
    await resolver.resolve(each.put);
    const current = new Set<string>();
    for (const item of relationItems(line, each.put, resolver, yielded)) {
      if ("record" in item && item.record.type === "relation" && operations.losesEndAfter(line, each.put)) continue;
      if ("record" in item) current.add(item.record.id);
      yield item;
    }
    const entries = entityIds(each.put);
    for (const entry of entries.filter((id) => id === each.put.id || !operations.isPut(id)))
      for await (const id of existing.relationIds(relationIdPrefix(entry)))
        if (!current.has(id)) yield { line, retract: { relation: id }, entries };
  }
}

/** Retracts the entity's relations, those of other entities that it takes part in, and its original. The actor stays. */
async function* removalItems(
  line: number,
  id: string,
  operations: OperationIndex,
  existing: ExistingRecords,
): AsyncGenerator<ImportItem> {
  for await (const relation of existing.relationIds(relationIdPrefix(id)))
    yield { line, retract: { relation }, entries: [id] };
  // An entity that was merged into another one goes on under its id.
  const isGone = !operations.entities.isReferent(id);
  for (const relation of isGone ? await existing.relationIdsOfActor(recordId(id), ftmPrefix) : []) {
    const entry = entityIdOfRelation(relation);
    // What a changed entity no longer states is retracted with its change.
    if (entry !== id && !operations.isPut(entry)) yield { line, retract: { relation }, entries: [id, entry] };
  }
  yield { line, retract: { original: recordId(id) }, entries: [id] };
}

/** For each entity, the line of its last operation and the line on which it is removed. */
class OperationIndex {
  readonly entities = new EntityIndex();
  readonly #lastLine = new IdMap();
  readonly #removalLine = new IdMap();
  readonly #puts = new IdSet();

  put(line: number, entity: Entity): void {
    this.entities.add(entity);
    this.#lastLine.set(entity.id, line);
    this.#puts.add(entity.id);
  }

  remove(line: number, id: string): void {
    this.#lastLine.set(id, line);
    this.#removalLine.set(id, line);
  }

  isLast(line: number, id: string): boolean {
    return this.#lastLine.get(id) === line;
  }

  /** Whether the entity is added or changed, and not removed afterwards. */
  isPut(id: string): boolean {
    return this.#puts.has(id) && this.#lastLine.get(id) !== this.#removalLine.get(id);
  }

  /** Whether a later line removes one of the edge's ends. */
  losesEndAfter(line: number, entity: Entity): boolean {
    const edge = schemaEdge(entity.schema);
    const ends = propertyValues(entity, ...(edge ? [edge.source, edge.target] : ["entity", "organizer", "involved"]));
    return ends.some((end) => this.#removalLine.get(end) > line);
  }
}

async function indexOperations(source: Source): Promise<OperationIndex> {
  const index = new OperationIndex();
  for await (const each of readOperations(source)) {
    if ("put" in each) index.put(each.line, each.put);
    else if ("remove" in each) index.remove(each.line, each.remove);
  }
  return index;
}
