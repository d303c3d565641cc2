import type { GraphRecord } from "../../src/write/records.ts";
import { idOfActor, kindOf } from "../world/actors.ts";
import { generateRelations, idOfDocument } from "../world/relations.ts";
import { documentsOfWorld, type WorldSize } from "../world/size.ts";

/** A generated world as records: its actors, its documents, its relations. */
export function* worldRecords(size: WorldSize): Generator<GraphRecord> {
  for (let actor = 0; actor < size.actors; actor++)
    yield {
      type: "actor",
      id: idOfActor(actor),
      kind: kindOf(actor),
      names: [{ value: `Actor number ${actor}`, lang: "en", kind: "PRIMARY" }],
    };
  for (let number = 0; number < documentsOfWorld(size); number++)
    yield { type: "document", id: idOfDocument(number), title: `Document ${number}` };
  yield* generateRelations(size);
}
