import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { tieOf } from "./tie.ts";

const types: Readonly<Record<string, string>> = {
  backed: "support",
  supported: "support",
  sponsored: "support",
  funded: "funding",
  financed: "funding",
  armed: "arms-supply",
};

/** "the Iranian-backed Blue Front": which state stands behind an organization. */
export function backedOrganizationsIn(clause: TextClause): ReadRelation[] {
  const { phrases, tokens, language } = clause;
  if (language !== "en") return [];
  return phrases.flatMap((backer) => {
    const word = tokens[backer.to];
    const type = word?.gap === "-" && backer.actor?.kind === "STATE" ? types[word.folded] : undefined;
    const backed = phrases.find(
      ({ from, actor, sort }) =>
        from > backer.to && from <= backer.to + 3 && actor?.kind === "ORGANIZATION" && sort === "name",
    );
    if (type === undefined || !backed) return [];
    const tie = tieOf(clause, { from: backer.from, to: backer.to + 1 }, [backer, backed], { type, directed: true });
    return tie ? [tie] : [];
  });
}
