import { arePersons, type Group } from "../arguments/clause.ts";
import type { ReadMeeting } from "./meetings.ts";

/** One group meets another, if both are known. */
export function meetingOfTwo(
  one: Group,
  other: Group,
  roles: ReadMeeting["roles"] = ["PARTICIPANT", "PARTICIPANT"],
): ReadMeeting | null {
  // "saw A's dog", "spoke to A's lawyers"
  if (other.isGenitive && arePersons(other)) return null;
  // "She had met both leaders" cannot mean herself.
  const own = new Set(one.members.map(({ actor }) => actor?.key));
  if (other.members.length > 1 && other.members.some(({ actor }) => own.has(actor?.key))) return null;
  return one.members.length > 0 && other.members.length > 0 ? { groups: [one, other], roles } : null;
}
