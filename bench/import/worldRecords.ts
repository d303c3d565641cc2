import type { GraphRecord } from "../../src/write/records.ts";
import { actorId, kindOf } from "../world/actors.ts";
import { documentId, generateRelations } from "../world/relations.ts";
import { documentCount, type WorldSize } from "../world/size.ts";

/** A generated world as records: its actors, its documents, its relations. */
export function* worldRecords(size: WorldSize): Generator<GraphRecord> {
  for (let actor = 0; actor < size.actors; actor++)
    yield {
      type: "actor",
      id: actorId(actor),
      kind: kindOf(actor),
      names: [{ value: `Actor number ${actor}`, lang: "en", kind: "PRIMARY" }],
    };
  for (let number = 0; number < documentCount(size); number++)
    yield { type: "document", id: documentId(number), title: `Document ${number}` };
  yield* generateRelations(size);
}
