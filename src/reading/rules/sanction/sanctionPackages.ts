import { groupOf, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { SanctionParties } from "./sanctionClauses.ts";

/** "The EU's latest package targets A", "The American sanctions also hit A": whose measures they are, and whom the verb is about. */
export function partiesOfPackage(clause: TextClause, event: Event): SanctionParties {
  const { from } = event.trigger;
  const owner = clause.phrases.findLast(
    ({ to, actor, sort, isGenitive }) =>
      to <= from &&
      to >= from - 6 &&
      actor !== null &&
      actor.kind !== "PERSON" &&
      (isGenitive || sort === "adjective" || sort === "name"),
  );
  return { issuer: owner && groupOf(owner), target: objectOf(clause, event, [""], 8) };
}
