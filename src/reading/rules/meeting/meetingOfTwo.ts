import type { Group } from "../arguments/clause.ts";
import type { ReadMeeting } from "./meetings.ts";

/** One group meets another, if both are known. */
export function meetingOfTwo(
  one: Group,
  other: Group,
  roles: ReadMeeting["roles"] = ["PARTICIPANT", "PARTICIPANT"],
): ReadMeeting | null {
  return one.members.length > 0 && other.members.length > 0 ? { groups: [one, other], roles } : null;
}
