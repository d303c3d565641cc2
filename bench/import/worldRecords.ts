import type { ActorRecord, DocumentRecord, GraphRecord } from "../../src/write/records.ts";
import { idOfActor, kindOf } from "../world/actors.ts";
import { namesOf } from "../world/names.ts";
import { generateRelations, idOfDocument } from "../world/relations.ts";
import { documentsOfWorld, type WorldSize } from "../world/size.ts";

/** A generated world as records: its actors, its documents, its relations. */
export function* worldRecords(size: WorldSize): Generator<GraphRecord> {
  for (let actor = 0; actor < size.actors; actor++) yield actorRecord(actor);
  for (let number = 0; number < documentsOfWorld(size); number++) yield documentRecord(number);
  yield* generateRelations(size);
}

export function actorRecord(actor: number): ActorRecord {
  return { type: "actor", id: idOfActor(actor), kind: kindOf(actor), names: namesOf(actor) };
}

export function documentRecord(number: number): DocumentRecord {
  return { type: "document", id: idOfDocument(number), title: `Report ${number} of the press agency` };
}
