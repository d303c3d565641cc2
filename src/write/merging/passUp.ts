import { type ActorKind, actorKinds } from "../../ontology/actorKinds.ts";
import { areEqual } from "../areEqual.ts";
import type { Transaction } from "../transaction.ts";
import { changedActorKinds, changedActors, type Properties } from "../write.queries.ts";
import { type MergeChain, mergeChains } from "./merging.queries.ts";
import {
  type ActorValues,
  formatOwn,
  propertiesOfValues,
  type ValueChanges,
  valuesAfter,
  valuesOf,
} from "./ownValues.ts";

/**
 * Changes the actors that a merged one is part of as it changes, one after the other.
 * @param above these actors
 * @param replaces whether its values replace theirs, because they correct them
 */
export async function passUp(
  transaction: Transaction,
  mergedId: string,
  above: MergeChain["actors"],
  changes: ValueChanges,
  replaces = false,
): Promise<void> {
  let [lowerId, passed] = [mergedId, changes];
  for (const actor of above) {
    const others = actor.merged.filter(({ id }) => id !== lowerId).map(valuesOf);
    const { changed, own } = valuesAfter(actor, others, passed, replaces);
    if (Object.keys(changed).length === 0) return;
    const values = Object.fromEntries(Object.entries(changed).map(([name, { after }]) => [name, after]));
    await setValues(transaction, actor.id, values, { own: formatOwn(own) });
    [lowerId, passed] = [actor.id, changed];
  }
}

/** Changes the actors that a merged one is part of before a record changes that one. */
export async function passUpRecord(
  transaction: Transaction,
  { id, properties }: { readonly id: string; readonly properties: Properties },
): Promise<void> {
  const [chain] = await transaction.writer.run(mergeChains, { ids: [id] });
  const [merged, ...above] = chain!.actors;
  const [before, after] = [valuesOf(merged!), valuesOf({ ...merged!, ...properties })];
  await passUp(transaction, id, above, differences(before, after), transaction.stamp.curated === true);
}

/** Sets values of one actor; null removes one. */
export async function setValues(
  { writer, stamp }: Transaction,
  id: string,
  values: ActorValues,
  others: Properties = {},
): Promise<void> {
  const properties = { ...propertiesOfValues(values), ...others };
  await writer.run(changedActors, { ...stamp, actors: [{ id, properties }] });
  const { kind } = properties as { readonly kind?: ActorKind };
  if (kind !== undefined) await writer.run(changedActorKinds, { actors: [{ id, label: actorKinds[kind].nodeLabel }] });
}

/** @param before, after without a value if there is none */
export function differences(before: ActorValues, after: ActorValues): ValueChanges {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const all = names.map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const);
  return Object.fromEntries(all.filter(([, change]) => !areEqual(change.before, change.after)));
}
