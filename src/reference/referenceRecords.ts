import type { GraphRecord } from "../write/records.ts";
import { states } from "./states.ts";
import { unitedNations } from "./unitedNations.ts";

/**
 * Actors that any source may refer to: every entry of ISO 3166-1, the United Nations and its Security Council. The records,
 * their order and their ids ("state:KP", "org:un", "org:un-sc") are stable.
 */
export function* referenceRecords(): Generator<GraphRecord> {
  yield* states();
  yield* unitedNations;
}
