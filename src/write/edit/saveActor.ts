import { BadUserInput, Conflict } from "../../errors/errors.ts";
import { type ActorChange, compareActor } from "../plan/actorChanges.ts";
import { agreedKind, type StatedKind } from "../plan/kinds.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { faultIn } from "../validate/validateRecord.ts";
import { type ActorState, actorStates, changedActors } from "../write.queries.ts";
import { writePlan } from "../writePlan.ts";
import { editedActor, removedNames, removedState, type StoredName } from "./edit.queries.ts";
import { changedFields, withCuratedFields } from "./editedFields.ts";
import { hasPrimary, namesToRemove, positioned, removalMarks } from "./editedNames.ts";
import { type GivenActor, readIdentities, recordOfActor, refuseIdentifiersOfOthers } from "./givenActor.ts";
import { newId } from "./writeRecord.ts";

interface Saved {
  readonly actor: string;
}

/**
 * Creates an actor, or adds and corrects what is given.
 * @returns the id of the actor
 * @throws BadUserInput, NotFound; Conflict if an identifier or the kind contradicts the graph
 */
export async function saveActor(transaction: Transaction, given: GivenActor): Promise<Saved> {
  const identities = await readIdentities(transaction, given);
  const id = given.id ? identities.find(given.id) : undefined;
  if (given.id && id === undefined) throw unknownId("actor", given.id);
  refuseIdentifiersOfOthers(id, given, identities);
  const record = recordOfActor(given, id ?? newId(), identities);
  if (id === undefined) await createActor(transaction, given, record);
  else await correctActor(transaction, given, record, identities.kindOf(id)!);
  return { actor: record.id };
}

const asEditor = { corrects: true, overrides: true } as const;

/** @param record with the new id */
async function createActor(transaction: Transaction, given: GivenActor, record: ActorRecord): Promise<void> {
  if (given.removeNames?.length)
    throw new BadUserInput(
      "A new actor has no names to remove. Give the id of the actor, or leave removeNames out.",
      "input.removeNames",
    );
  const [first, ...others] = record.names;
  if (!first) throw new BadUserInput("A new actor needs a name.", "input.names");
  // Whoever gives one name means the usual one.
  const names: NameRecord[] = hasPrimary(record.names) ? [...record.names] : [{ ...first, kind: "PRIMARY" }, ...others];
  const complete = { ...record, names };
  refuseFaults(complete);
  const { id, kind } = record;
  const change = compareActor(complete, { ...asEditor, id, isNew: true, kind: { kind } }, undefined).change!;
  const properties = { ...change.properties, ...changedFields(given, {}) };
  await writeChange(transaction, withCuratedFields({ ...change, properties }, []));
}

async function correctActor(
  transaction: Transaction,
  given: GivenActor,
  record: ActorRecord,
  storedKind: StatedKind,
): Promise<void> {
  const { writer } = transaction;
  const { id } = record;
  // What another editor has said counts no more than what this one says.
  const kind = given.kind ? agreedKind([{ ...storedKind, kindCurated: null }, { kind: given.kind }]) : storedKind;
  if (kind === undefined)
    throw new Conflict(
      `The actor "${id}" is of kind ${storedKind.kind}, and a correction cannot make it ${given.kind}. Record another actor if they are two.`,
    );
  const [stored] = await writer.run(actorStates, { ids: [id] });
  const [edited] = await writer.run(editedActor, { id });
  const removed = namesToRemove(id, edited!, record.names, given.removeNames ?? []);
  const remaining = edited!.names.filter((name) => !removed.includes(name));
  refuseFaults({ ...record, names: [...record.names, ...remaining.slice(0, 1).map(primaryOf)] });
  const existing = withoutNames(stored!, removed);
  const { change } = compareActor(record, { ...asEditor, id, isNew: false, kind }, existing);
  const properties = { ...change?.properties, ...changedFields(given, existing.properties) };
  const names = positioned(change?.names ?? [], edited!.names);
  const losesState = given.state === null && existing.state !== null;
  const next = withCuratedFields(
    { ...(change ?? unchanged(id)), names, properties },
    edited!.curatedFields,
    losesState ? ["state"] : [],
  );
  const marks = removalMarks(edited!, removed, record.names);
  if (change === null && Object.keys(properties).length + removed.length === 0 && !losesState) return;
  transaction.takeRevision();
  if (removed.length > 0) await writer.run(removedNames, { keys: removed.map(({ key }) => key) });
  if (losesState) await writer.run(removedState, { id });
  await writeChange(transaction, next);
  if (marks.length > 0) await writer.run(changedActors, { ...transaction.stamp, actors: marks });
}

function refuseFaults(record: ActorRecord): void {
  const fault = faultIn(record);
  if (fault !== null) throw new BadUserInput(`The actor: ${fault}`);
}

function primaryOf({ value }: StoredName): NameRecord {
  return { value, kind: "PRIMARY" };
}

function unchanged(id: string): ActorChange {
  return { id, isNew: false, properties: {}, names: [], identifiers: [] };
}

/** Without the removed names, and without the marks of editors, which do not bind an editor. */
function withoutNames(state: ActorState, removed: readonly StoredName[]): ActorState {
  const gone = new Set(removed.map(({ key }) => key));
  const names = state.names.filter(([digest, part]) => !gone.has(`${part}:${digest}`));
  return { ...state, names, curatedFields: [], removedNames: [] };
}

function writeChange(transaction: Transaction, change: ActorChange): Promise<void> {
  const nothing = { documents: [], relations: [], originals: [] };
  return writePlan(transaction, { ...nothing, actors: [change] });
}
