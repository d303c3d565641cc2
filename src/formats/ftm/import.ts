import { IdSet } from "../../collections/idSet.ts";
import { UserError } from "../../errors/userError.ts";
import type { ImportContext, ImportFormat, ImportItem, Source } from "../importFormat.ts";
import { EntityIndex } from "./input/entityIndex.ts";
import { isOperationLine, readEntities } from "./input/entityLines.ts";
import { EntityResolver } from "./input/entityResolver.ts";
import { FragmentMerger } from "./input/fragmentMerger.ts";
import { PreviousRelations } from "./input/previousRelations.ts";
import { entityItems, relationItems } from "./toRecords/items.ts";

/** Entities that are spread over several lines stay in memory until the end of the file, up to this many bytes. */
const maxFragmentBytes = 64 * 1024 * 1024;

/** FollowTheMoney entities; docs/exchange/ftm.md says what each becomes. */
export const ftmImport: ImportFormat = {
  name: "ftm",
  description: "FollowTheMoney entities, one per line, as OpenSanctions publishes them (entities.ftm.json)",
  signature: {
    name: "FollowTheMoney entities",
    isIn: (lines) => lines.some((line) => /^\s*\{.*"schema"\s*:\s*"\w/.test(line) && !isOperationLine(line)),
  },
  read,
};

/** Reads the file three times: to index its entities, to yield actors and documents, and to yield relations. */
async function* read(source: Source, { existing }: ImportContext): AsyncGenerator<ImportItem> {
  const index = await indexEntities(source);
  const previous = await PreviousRelations.of(existing);
  const fragments = new FragmentMerger();
  const yielded = new IdSet();
  for await (const each of readEntities(source)) {
    const { line } = each;
    if ("error" in each) yield each;
    else if (index.isRepeated(each.entity.id)) {
      const error = fragments.add(line, each.entity);
      if (error !== null) yield { line, error };
    } else yield* entityItems(line, each.entity, each.text, index, yielded);
  }
  for (const { line, entity } of fragments.all())
    yield* entityItems(line, entity, JSON.stringify(entity), index, yielded);

  const resolver = new EntityResolver(index, existing);
  for await (const { line, entity } of completeEntities(source, index, fragments)) {
    await resolver.resolve(entity);
    for (const item of relationItems(line, entity, resolver, yielded)) {
      if ("record" in item) previous.confirm(item.record.id);
      yield item;
    }
  }
  for await (const { relation, entries } of previous.unconfirmed((id) => index.isStated(id)))
    yield { line: 1, retract: { relation }, entries };
}

async function indexEntities(source: Source): Promise<EntityIndex> {
  const index = new EntityIndex();
  let fragmentBytes = 0;
  for await (const each of readEntities(source)) {
    if ("error" in each || index.add(each.entity)) continue;
    fragmentBytes += each.text.length;
    if (fragmentBytes > maxFragmentBytes)
      throw new UserError(
        `${source.name}: too many entities are spread over several lines. Merge them first with \`ftm aggregate\`.`,
      );
  }
  return index;
}

async function* completeEntities(source: Source, index: EntityIndex, fragments: FragmentMerger) {
  for await (const each of readEntities(source)) if ("entity" in each && !index.isRepeated(each.entity.id)) yield each;
  yield* fragments.all();
}
