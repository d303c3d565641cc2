import { BadUserInput, Conflict } from "../../errors/errors.ts";
import { type ActorChange, compareActor, withoutTaken } from "../plan/actorChanges.ts";
import { type ActorEntry, entriesOf, propertiesOfPart } from "../plan/entries.ts";
import type { ActorIdentities } from "../plan/identities.ts";
import { agreedKind, type StatedKind } from "../plan/kinds.ts";
import type { ActorRecord, NameRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { faultIn } from "../validate/validateRecord.ts";
import { actorStates, changedActors, type Properties } from "../write.queries.ts";
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
 * Creates an actor, or adds and corrects what is given. The id of an actor that an editor has merged corrects this part of the
 * survivor, which takes the corrected values until the merge is undone.
 * @returns the id of the actor, or of the survivor
 * @throws BadUserInput, NotFound; Conflict if an identifier or the kind contradicts the graph
 */
export async function saveActor(transaction: Transaction, given: GivenActor): Promise<Saved> {
  const identities = await readIdentities(transaction, given);
  const part = given.id ? identities.partOf(given.id) : undefined;
  if (given.id && part === undefined) throw unknownId("actor", given.id);
  const actor = part === undefined ? undefined : identities.actorOf(part);
  refuseIdentifiersOfOthers(actor, given, identities);
  const record = recordOfActor(given, part ?? newId(), identities);
  if (part === undefined) await createActor(transaction, given, record);
  else await correctActor(transaction, given, record, identities);
  return { actor: actor ?? record.id };
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

/** @param record with the id of the part of the actor that it corrects */
async function correctActor(
  transaction: Transaction,
  given: GivenActor,
  record: ActorRecord,
  identities: ActorIdentities,
): Promise<void> {
  const { writer } = transaction;
  const { id: part } = record;
  const actor = identities.actorOf(part);
  const kind = correctedKind(given, identities.kindOf(actor)!, actor);
  const [stored] = await writer.run(actorStates, { ids: [actor] });
  const [edited] = await writer.run(editedActor, { id: actor });
  const id = identities.entryOf(part);
  const entry = entriesOf(stored!).find((each) => each.id === id)!;
  const removed = namesToRemove(part, edited!, record.names, given.removeNames ?? []);
  const remaining = edited!.names.filter((name) => !removed.includes(name));
  refuseFaults({ ...record, names: [...record.names, ...remaining.slice(0, 1).map(primaryOf)] });
  const existing = withoutNames(entry, removed);
  const description = { ...asEditor, id, part, isPart: id !== actor, isNew: false, kind };
  const { change } = compareActor(record, description, existing);
  const properties = withoutTaken({ ...change?.properties, ...correctedFields(given, existing) }, existing.properties);
  const losesState = given.state === null && entry.state !== null;
  const marks = removalMarks(edited!, removed, record.names);
  if (change === null && Object.keys(properties).length + removed.length === 0 && !losesState) return;
  transaction.takeRevision();
  if (removed.length > 0) await writer.run(removedNames, { keys: removed.map(({ key }) => key) });
  if (losesState) await writer.run(removedState, { id });
  const unmarked = { ...(change ?? unchanged(description)), properties };
  const names = positioned(unmarked.names, edited!.names);
  const curated = edited!.parts.find((each) => each.id === id)!.curatedFields;
  await writeChange(transaction, withCuratedFields({ ...unmarked, names }, curated, losesState ? ["state"] : []));
  if (marks.length > 0) await writer.run(changedActors, { ...transaction.stamp, actors: marks });
}

/** What another editor has said counts no more than what this one says. @throws Conflict if the kinds contradict each other */
function correctedKind({ kind }: GivenActor, stored: StatedKind, actor: string): StatedKind {
  const corrected = kind ? agreedKind([{ ...stored, kindCurated: null }, { kind }]) : stored;
  if (corrected !== undefined) return corrected;
  throw new Conflict(
    `The actor "${actor}" is of kind ${stored.kind}, and a correction cannot make it ${kind}. Record another actor if they are two.`,
  );
}

/** The fields that differ from what the actor states itself, or from what it has taken from merged actors. */
function correctedFields(given: GivenActor, existing: ActorEntry): Properties {
  return {
    ...changedFields(given, propertiesOfPart(existing, existing.id)),
    ...changedFields(given, existing.properties),
  };
}

function refuseFaults(record: ActorRecord): void {
  const fault = faultIn(record);
  if (fault !== null) throw new BadUserInput(`The actor: ${fault}`);
}

function primaryOf({ value }: StoredName): NameRecord {
  return { value, kind: "PRIMARY" };
}

function unchanged({ id, isPart }: Pick<ActorChange, "id" | "isPart">): ActorChange {
  return { id, isNew: false, isPart, properties: {}, names: [], identifiers: [] };
}

/** Without the removed names, and without the marks of editors, which do not bind an editor. */
function withoutNames(state: ActorEntry, removed: readonly StoredName[]): ActorEntry {
  const gone = new Set(removed.map(({ key }) => key));
  const names = state.names.filter(([digest, part]) => !gone.has(`${part}:${digest}`));
  return { ...state, names, curatedFields: [], removedNames: [] };
}

function writeChange(transaction: Transaction, change: ActorChange): Promise<void> {
  const nothing = { documents: [], relations: [], originals: [] };
  return writePlan(transaction, { ...nothing, actors: [change] });
}
