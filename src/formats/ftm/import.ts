import { IdSet } from "../../collections/idSet.ts";
import { UserError } from "../../errors/userError.ts";
import type { ExistingRecords, ImportFormat, Item, Source } from "../importFormat.ts";
import { Former } from "./former.ts";
import { Fragments } from "./fragments.ts";
import { entityLines } from "./lines.ts";
import { Memory } from "./memory.ts";
import { Survey } from "./survey.ts";
import { thingsOf, tiesOf } from "./things.ts";

/** Entities that stand on several lines are held until the file has been read. */
const mostFragments = 64 * 1024 * 1024;

/** FollowTheMoney entities; docs/exchange/ftm.md says what becomes of each. */
export const ftm: ImportFormat = {
  name: "ftm",
  about: "FollowTheMoney entities, one a line, as OpenSanctions publishes them (entities.ftm.json)",
  read,
};

/** Three times from beginning to end: what there is, the actors and documents, what ties them. */
async function* read(source: Source, { held }: { readonly held: ExistingRecords }): AsyncGenerator<Item> {
  const survey = await surveyOf(source);
  const former = await Former.of(held);
  const fragments = new Fragments();
  const written = new IdSet();
  for await (const each of entityLines(source)) {
    const { line } = each;
    if ("fault" in each) yield each;
    else if (survey.isRepeated(each.entity.id)) {
      const fault = fragments.add(line, each.entity);
      if (fault !== null) yield { line, fault };
    } else yield* thingsOf(line, each.entity, each.text, survey, written);
  }
  for (const { line, entity } of fragments.all())
    yield* thingsOf(line, entity, JSON.stringify(entity), survey, written);

  const memory = new Memory(survey, held);
  for await (const { line, entity } of wholeEntities(source, survey, fragments)) {
    await memory.recall(entity);
    for (const item of tiesOf(line, entity, memory, written)) {
      if ("record" in item) former.say(item.record.id);
      yield item;
    }
  }
  for await (const relation of former.unsaid((id) => survey.endOf(id) !== undefined))
    yield { line: 1, retract: { relation } };
}

async function surveyOf(source: Source): Promise<Survey> {
  const survey = new Survey();
  let fragmentSize = 0;
  for await (const each of entityLines(source)) {
    if ("fault" in each || survey.add(each.entity)) continue;
    fragmentSize += each.text.length;
    if (fragmentSize > mostFragments)
      throw new UserError(
        `${source.name}: too many entities stand on several lines each. Merge their fragments first, with \`ftm aggregate\`.`,
      );
  }
  return survey;
}

async function* wholeEntities(source: Source, survey: Survey, fragments: Fragments) {
  for await (const each of entityLines(source)) if ("entity" in each && !survey.isRepeated(each.entity.id)) yield each;
  yield* fragments.all();
}
