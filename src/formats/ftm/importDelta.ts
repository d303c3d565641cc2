import { IdMap } from "../../collections/idMap.ts";
import { IdSet } from "../../collections/idSet.ts";
import type { ExistingRecords, ImportFormat, Item, Source } from "../importFormat.ts";
import type { Entity } from "./entity.ts";
import { valuesOf } from "./entity.ts";
import { prefix, relationPrefix, thingId } from "./ids.ts";
import { Memory } from "./memory.ts";
import { operationLines } from "./operations.ts";
import { edgeOf } from "./schemata.ts";
import { Survey } from "./survey.ts";
import { thingsOf, tiesOf } from "./things.ts";

/** Changes of FollowTheMoney entities, in their order. */
export const ftmDelta: ImportFormat = {
  name: "ftm-delta",
  about: "changes of FollowTheMoney entities, as OpenSanctions publishes them (entities.delta.json)",
  read,
};

/**
 * Three times from beginning to end: what there is; what goes, and the actors and documents that come or change; the ties
 * that come or change, in place of those that the same entities made before. Of several operations on one entity the last
 * says what it is.
 */
async function* read(source: Source, { held }: { readonly held: ExistingRecords }): AsyncGenerator<Item> {
  const delta = await surveyOf(source);
  const written = new IdSet();
  for await (const each of operationLines(source)) {
    const { line } = each;
    if ("fault" in each) yield each;
    else if ("remove" in each) yield* removalOf(line, each.remove, held);
    else if (delta.isLast(line, each.put.id)) yield* thingsOf(line, each.put, each.text, delta.survey, written);
  }
  const memory = new Memory(delta.survey, held);
  for await (const each of operationLines(source)) {
    const { line } = each;
    if (!("put" in each) || !delta.isLast(line, each.put.id)) continue;
    await memory.recall(each.put);
    const said = new Set<string>();
    for (const item of tiesOf(line, each.put, memory, written)) {
      if ("record" in item && item.record.type === "relation" && delta.isGoneSince(line, each.put)) continue;
      if ("record" in item) said.add(item.record.id);
      yield item;
    }
    for await (const id of held.relationIds(relationPrefix(each.put.id)))
      if (!said.has(id)) yield { line, retract: { relation: id } };
  }
}

/** Of what an entity was, whatever that was: its ties, an actor's ties that others say, its original. An actor stays. */
async function* removalOf(line: number, id: string, held: ExistingRecords): AsyncGenerator<Item> {
  for await (const relation of held.relationIds(relationPrefix(id))) yield { line, retract: { relation } };
  yield { line, retract: { relationsOf: thingId(id), idPrefix: prefix } };
  yield { line, retract: { original: thingId(id) } };
}

/** The lines on which each entity is spoken of for the last time, and on which it goes. */
class Delta {
  readonly survey = new Survey();
  readonly #last = new IdMap();
  readonly #gone = new IdMap();

  put(line: number, entity: Entity): void {
    this.survey.add(entity);
    this.#last.set(entity.id, line);
  }

  remove(line: number, id: string): void {
    this.#last.set(id, line);
    this.#gone.set(id, line);
  }

  isLast(line: number, id: string): boolean {
    return this.#last.get(id) === line;
  }

  /** Whether an end of an edge goes after the edge came. */
  isGoneSince(line: number, entity: Entity): boolean {
    const edge = edgeOf(entity.schema);
    const ends = valuesOf(entity, ...(edge ? [edge.source, edge.target] : ["entity", "organizer", "involved"]));
    return ends.some((end) => this.#gone.get(end) > line);
  }
}

async function surveyOf(source: Source): Promise<Delta> {
  const delta = new Delta();
  for await (const each of operationLines(source)) {
    if ("put" in each) delta.put(each.line, each.put);
    else if ("remove" in each) delta.remove(each.line, each.remove);
  }
  return delta;
}
