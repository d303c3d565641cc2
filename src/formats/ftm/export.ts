import { IdSet } from "../../collections/idSet.ts";
import type { ExportContent, ExportFormat } from "../exportFormat.ts";
import { parseJson } from "../shared/json.ts";
import { type Entity, parseEntity } from "./model/entity.ts";
import { entityIdOfRelation, ftmPrefix, toEntityId } from "./model/ids.ts";
import { ActorDirectory } from "./toEntities/actorDirectory.ts";
import { actorEntity, documentEntity, withKnownFacts } from "./toEntities/actors.ts";
import { relationEntities } from "./toEntities/relations.ts";

/** FollowTheMoney entities; docs/exchange/ftm.md says which entities each record becomes. */
export const ftmExport: ExportFormat = {
  name: "ftm",
  description: "FollowTheMoney entities, one per line; imported entities keep all their properties",
  contentType: "application/x-ndjson; charset=utf-8",
  extension: "ftm.json",
  write,
};

/**
 * Writes imported entities as they were imported, with what the graph has added, then entities for all other records.
 */
async function* write(content: ExportContent): AsyncGenerator<string> {
  const directory = await ActorDirectory.of(content);
  const written = new IdSet();
  for await (const { left, right } of leftJoinById(content.originals(), content.actors())) {
    const entity = left.format === "ftm" ? entityFrom(left.content) : undefined;
    if (entity === undefined) continue;
    const actor = right ?? directory.claim(entity.id);
    const complete = actor ? withKnownFacts(entity, actor) : entity;
    written.add(entity.id);
    yield complete === entity ? `${left.content}\n` : line(complete);
  }
  // The imported entities name authorities and pages themselves, so these need no entities of their own.
  const isRedundant = (id: string) =>
    written.size > 0 && /^ftm:(?:authority|page):/.test(id) && !directory.referredTo.has(id);
  for await (const actor of content.actors())
    if (!written.has(directory.entityId(actor.id)) && !isRedundant(actor.id))
      yield line(actorEntity(actor, directory.isOwned(actor.id)));
  for await (const document of content.documents())
    if (!written.has(toEntityId(document.id)) && !isRedundant(document.id)) yield line(documentEntity(document));
  for await (const relation of content.relations())
    if (!(relation.id.startsWith(ftmPrefix) && written.has(entityIdOfRelation(relation.id))))
      for (const entity of relationEntities(relation, directory)) yield line(entity);
}

function line(entity: unknown): string {
  return `${JSON.stringify(entity)}\n`;
}

/** Undefined if the original is not a valid entity. Its record in the graph is then exported like any other. */
function entityFrom(content: string): Entity | undefined {
  const json = parseJson(content);
  const read = "value" in json ? parseEntity(json.value) : json;
  return "entity" in read ? read.entity : undefined;
}

/**
 * Merge join of two streams that are ordered by id: pairs each item of the left stream with the item of the right
 * stream that has the same id.
 */
async function* leftJoinById<Left extends { readonly id: string }, Right extends { readonly id: string }>(
  left: AsyncIterable<Left>,
  right: AsyncIterable<Right>,
): AsyncGenerator<{ readonly left: Left; readonly right: Right | undefined }> {
  const rights = right[Symbol.asyncIterator]();
  try {
    let next = await rights.next();
    for await (const each of left) {
      while (!next.done && next.value.id < each.id) next = await rights.next();
      yield { left: each, right: !next.done && next.value.id === each.id ? next.value : undefined };
    }
  } finally {
    await rights.return?.();
  }
}
