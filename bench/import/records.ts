import type { GraphRecord } from "../../src/write/records.ts";
import { actorId, kindOf } from "../world/actors.ts";
import { documentId, relationsOf } from "../world/relations.ts";
import { documentsOf, type WorldSize } from "../world/size.ts";

/** A made-up world as records: who there is, what was written, and what is said there. */
export function* recordsOf(size: WorldSize): Generator<GraphRecord> {
  for (let actor = 0; actor < size.actors; actor++)
    yield {
      type: "actor",
      id: actorId(actor),
      kind: kindOf(actor),
      names: [{ value: `Actor number ${actor}`, lang: "en", kind: "PRIMARY" }],
    };
  for (let number = 0; number < documentsOf(size); number++)
    yield { type: "document", id: documentId(number), title: `Document ${number}` };
  yield* relationsOf(size);
}
