import type { GraphRecord } from "../../src/write/records.ts";
import { person } from "./records.ts";

/** The requested number of people, each of whom has met the previous one. */
export function* chain(length: number): Generator<GraphRecord> {
  for (let index = 0; index < length; index++) {
    yield person(`link-${index}`);
    if (index > 0)
      yield {
        type: "relation",
        id: `chain-${index}`,
        kind: "MEETING",
        participants: [
          { actor: `link-${index - 1}`, role: "PARTICIPANT" },
          { actor: `link-${index}`, role: "PARTICIPANT" },
        ],
        evidence: [],
      };
  }
}
