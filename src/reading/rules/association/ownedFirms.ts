import type { ReadRelation } from "../../reading.ts";
import { wordsOfCompanies } from "../../tables/en/offices.ts";
import type { TextClause } from "../arguments/clause.ts";
import { tieOf } from "./tie.ts";

const firmWords = new Set(wordsOfCompanies.split(" "));
const firmNouns =
  /^(?:firms?|compan(?:y|ies)|business|businesses|bank|airline|brewery|refinery|mine|newspaper|shipyard|hotel|conglomerate|broadcaster|agency|holding|group|fund|foundation|magazine|channel|station|trader|developer|producer|operator|carrier|consortium|brokerage|distillery|shipper|miner|retailer|insurer|studio|start-?up|outfit|shop)$/;

/** "A's firm, B", "A's firms, B and C", "his shipping company, B", "A's Blue Star Lines": a firm belongs to the person who is named before it. */
export function ownedFirmsIn(clause: TextClause): ReadRelation[] {
  if (clause.language !== "en") return [];
  const { phrases, tokens, groups } = clause;
  return phrases.flatMap((owner) => {
    if (owner.actor?.kind !== "PERSON" || !owner.isGenitive) return [];
    const firm = phrases.find(
      ({ from, actor, sort }) => from >= owner.to && actor?.kind === "ORGANIZATION" && sort === "name",
    );
    if (!firm || firm.from > owner.to + 5) return [];
    const between = tokens.slice(owner.to, firm.from);
    const isPlain = between.every(({ gap, letterCase }) => /^[ ’'s-]*$/.test(gap) && letterCase !== "capital");
    const isCalled =
      between.length > 0 && firmNouns.test(between.at(-1)!.folded) && /^,? $/.test(tokens[firm.from]!.gap);
    const isFirm = between.length === 0 && tokens.slice(firm.from, firm.to).some(({ folded }) => firmWords.has(folded));
    if (!isPlain || !(isCalled || isFirm)) return [];
    // "her companies, A and B"
    const isSeveral = isCalled && /ies$|s$/.test(between.at(-1)!.folded);
    const group = isSeveral ? groups.find(({ members }) => members.includes(firm)) : undefined;
    return (group?.members ?? [firm]).flatMap((each) => {
      const tie = tieOf(clause, owner, [owner, each], { type: "ownership", directed: true });
      return tie && each.actor?.kind === "ORGANIZATION" ? [tie] : [];
    });
  });
}
