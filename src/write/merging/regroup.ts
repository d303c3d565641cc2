import { actorKinds } from "../../ontology/actorKinds.ts";
import { keyOfId } from "../plan/claims.ts";
import { planOf } from "../plan/plan.ts";
import type { Regrouping } from "../plan/regroupings.ts";
import type { StatedIdentities } from "../statedIdentities.ts";
import type { Transaction } from "../transaction.ts";
import { createdActors, identifierOwners, knownActors } from "../write.queries.ts";
import { writePlan } from "../writePlan.ts";
import { absorb } from "./absorb.ts";
import { separate, takeAlong } from "./separate.ts";

type Of<Key extends string> = Extract<Regrouping, { readonly [Each in Key]: unknown }>;

/** Merges and separates actors as a source says. */
export async function regroup(
  transaction: Transaction,
  regroupings: readonly Regrouping[],
  stated: StatedIdentities,
): Promise<void> {
  transaction.takeRevision();
  for (const regrouping of regroupings) {
    // An earlier one may have changed the actor; the records are planned again in any case.
    if (!(await isCurrent(transaction, regrouping))) continue;
    if ("merge" in regrouping) await merge(transaction, regrouping, stated);
    else if ("separate" in regrouping) await separate(transaction, regrouping.separate, regrouping.keys);
    else if ("split" in regrouping) await split(transaction, regrouping, stated);
    else await takeAlong(transaction, { ...regrouping, keys: regrouping.move });
  }
}

/** Whether the actors of a regrouping are still what it takes them for. An actor that an editor has merged is still one for its source. */
async function isCurrent({ writer }: Transaction, regrouping: Regrouping): Promise<boolean> {
  const actors = "merge" in regrouping ? [regrouping.into, ...regrouping.merge] : [regrouping.from];
  if ("move" in regrouping) actors.push(regrouping.to);
  const parts = "separate" in regrouping ? [regrouping.separate] : [];
  const known = await writer.run(knownActors, { ids: [...actors, ...parts] });
  const entryOf = new Map(known.map(({ id, entryId }) => [id, entryId]));
  return actors.every((id) => entryOf.get(id) === id) && parts.every((id) => entryOf.get(id) === actors[0]);
}

async function merge(
  transaction: Transaction,
  { merge: ids, into, source, id }: Of<"merge">,
  stated: StatedIdentities,
): Promise<void> {
  for (const part of ids) {
    await absorb(transaction, { part, into, source, id });
    stated.move(part, into);
  }
}

async function split(
  transaction: Transaction,
  { split: record, from, keys, again }: Of<"split">,
  stated: StatedIdentities,
): Promise<void> {
  const { writer, stamp, recordedAt } = transaction;
  const { id, kind } = record;
  stated.forget(id);
  const [known] = await writer.run(knownActors, { ids: [id] });
  const [owner] = await writer.run(identifierOwners, { keys: [keyOfId(id)] });
  if ((known ?? owner ?? { entryId: from }).entryId !== from) return;
  if (known) await separate(transaction, id, keys);
  else {
    const actor = { label: actorKinds[kind].nodeLabel, properties: { id, kind, kindGuessed: record.kindGuessed } };
    await writer.run(createdActors, { ...stamp, actors: [actor] });
    await takeAlong(transaction, { from, to: id, keys });
  }
  if (again) await writePlan(transaction, await planOf(writer, [record], recordedAt, stated));
}
