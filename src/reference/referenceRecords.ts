import type { GraphRecord } from "../write/records.ts";
import { states } from "./states.ts";
import { unitedNations } from "./unitedNations.ts";

/**
 * Actors that any source may speak of: every entry of ISO 3166-1, then the United Nations and their Security Council.
 * The same records in the same order at every call; their ids ("state:KP", "org:un", "org:un-sc") stay.
 */
export function* referenceRecords(): Generator<GraphRecord> {
  yield* states();
  yield* unitedNations;
}
