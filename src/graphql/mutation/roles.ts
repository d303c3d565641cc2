import type { Role } from "../../ontology/roles.ts";
import type { GivenParticipant } from "../../write/edit/recordRelation.ts";

/** The actors as participants in one role. */
export function inRole(role: Role, actors: readonly string[]): GivenParticipant[] {
  return actors.map((actor) => ({ actor, role }));
}
