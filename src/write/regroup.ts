import { actorKinds } from "../ontology/actorKinds.ts";
import { storedNames } from "../ontology/field.ts";
import { actorFields } from "../ontology/fields.ts";
import { moveRelations } from "./moveRelations.ts";
import { idsOfKey, keyOfId } from "./plan/claims.ts";
import { planOf } from "./plan/plan.ts";
import type { Regrouping } from "./plan/regroupings.ts";
import type { StatedIdentities } from "./statedIdentities.ts";
import type { Transaction } from "./transaction.ts";
import {
  actorStates,
  changedActorKinds,
  changedActors,
  createdActors,
  identifierOwners,
  knownActors,
  mergedActors,
  movedCredits,
  movedIdentifiers,
  separatedActors,
} from "./write.queries.ts";
import { writePlan } from "./writePlan.ts";

type Of<Key extends string> = Extract<Regrouping, { readonly [Each in Key]: unknown }>;

/**
 * Merges and separates actors. Nothing is deleted: a merged actor stays with its names and identifiers as a part of the other
 * one, and its current relations get a next version with the other actor in its place, which remembers the given id.
 */
export async function regroup(
  transaction: Transaction,
  regroupings: readonly Regrouping[],
  stated: StatedIdentities,
): Promise<void> {
  await transaction.takeRevision();
  for (const regrouping of regroupings) {
    // An earlier one may have changed the actor; the records are planned again in any case.
    if (!(await isCurrent(transaction, regrouping))) continue;
    if ("merge" in regrouping) await merge(transaction, regrouping, stated);
    else if ("separate" in regrouping) await separate(transaction, regrouping);
    else if ("split" in regrouping) await split(transaction, regrouping, stated);
    else await takeAlong(transaction, { ...regrouping, keys: regrouping.move });
  }
}

/** Whether the actors of a regrouping are still what it takes them for. */
async function isCurrent({ writer }: Transaction, regrouping: Regrouping): Promise<boolean> {
  const actors = "merge" in regrouping ? [regrouping.into, ...regrouping.merge] : [regrouping.from];
  if ("move" in regrouping) actors.push(regrouping.to);
  const parts = "separate" in regrouping ? [regrouping.separate] : [];
  const known = await writer.run(knownActors, { ids: [...actors, ...parts] });
  const actorOf = new Map(known.map(({ id, actorId }) => [id, actorId]));
  return actors.every((id) => actorOf.get(id) === id) && parts.every((id) => actorOf.get(id) === actors[0]);
}

async function merge(
  transaction: Transaction,
  { merge: ids, into, source, kind }: Of<"merge">,
  stated: StatedIdentities,
): Promise<void> {
  const { writer, stamp } = transaction;
  const fields = storedNames(actorFields).map(([, property]) => property);
  const merges = ids.map((id) => ({ id, into, source, filled: null }));
  await writer.run(changedActors, { ...stamp, actors: [{ id: into, properties: { kindGuessed: null, ...kind } }] });
  await writer.run(changedActorKinds, { actors: [{ id: into, label: actorKinds[kind.kind].nodeLabel }] });
  await writer.run(mergedActors, { ...stamp, merges, fields });
  for (const from of ids) {
    await moveRelations(transaction, { from, to: into, givenIds: null });
    await writer.run(movedCredits, { ...stamp, from, to: into, givenIds: null });
    stated.move(from, into);
  }
}

async function separate(transaction: Transaction, { separate: part, from, keys }: Of<"separate">): Promise<void> {
  await transaction.writer.run(separatedActors, { ...transaction.stamp, ids: [part] });
  await takeAlong(transaction, { from, to: part, keys });
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
  if ((known ?? owner ?? { actorId: from }).actorId !== from) return;
  if (known) await separate(transaction, { separate: id, from, keys });
  else {
    const actor = { label: actorKinds[kind].nodeLabel, properties: { id, kind, kindGuessed: record.kindGuessed } };
    await writer.run(createdActors, { ...stamp, actors: [actor] });
    await takeAlong(transaction, { from, to: id, keys });
  }
  if (again) await writePlan(transaction, await planOf(writer, [record], recordedAt, stated));
}

/** Gives an actor the identifiers with these keys, and all that records said of it by these and its own ids. */
async function takeAlong(
  transaction: Transaction,
  { from, to, keys }: { readonly from: string; readonly to: string; readonly keys: readonly string[] },
): Promise<void> {
  const { writer, stamp } = transaction;
  await writer.run(movedIdentifiers, { ...stamp, from, to, keys });
  const [state] = await writer.run(actorStates, { ids: [to] });
  const givenIds = [to, ...keys.flatMap(idsOfKey), ...state!.identifiers.flatMap(([key]) => idsOfKey(key))];
  await moveRelations(transaction, { from, to, givenIds });
  await writer.run(movedCredits, { ...stamp, from, to, givenIds });
}
