import { states } from "../../reference/states.ts";
import type { ActorRecord } from "../../write/records.ts";

let read: ReadonlyMap<string, ActorRecord> | undefined;

/**
 * The state that FollowTheMoney's country code names; undefined where ISO 3166-1 has none: past states ("suhh"), parts of one
 * ("gb-sct"), unions ("eu"), Kosovo ("xk").
 */
export function stateOf(code: string): ActorRecord | undefined {
  read ??= new Map([...states()].map((state) => [state.iso2!.toLowerCase(), state]));
  return read.get(code.toLowerCase());
}
