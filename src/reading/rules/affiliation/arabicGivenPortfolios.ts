import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import { affiliationOf } from "./affiliations.ts";
import { inMinistry, ofPortfolio } from "./arabicMinistries.ts";
import type { Membership } from "./memberships.ts";

/** "أسندت حقيبة النفط إلى فلانة", "ذهبت وزارة العدل إلى فلان، والدفاع إلى علان", "نالت فلانة حقيبة المالية": to whom portfolios go. */
export function givenPortfoliosIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index, forms }) => {
    if (!forms.some(({ word }) => /^(?:حقيبه|وزاره)$/.test(word))) return [];
    const holder = isGivenAt(clause, index)
      ? (describedHolder(clause, index) ?? holderBehind(clause, index + 1))
      : whoGains(clause, index);
    const given = holder ? [...ofPortfolio(clause, index, holder), ...alsoGiven(clause, holder.to)] : [];
    return given.flatMap(({ member, body, office }) => {
      const stated = { member, body, office, isFormer: false, rule: "portfolio", ...spanOf(body, member) };
      const relation = affiliationOf(clause, stated);
      return relation ? [relation] : [];
    });
  });
}

/** "… إلى فلان": who gets what stands before. */
function holderBehind({ tokens, phrases }: TextClause, portfolio: number): Phrase | undefined {
  return phrases.find(
    ({ from, actor, preposition }) =>
      from > portfolio &&
      from <= portfolio + 5 &&
      actor?.kind === "PERSON" &&
      (preposition === "ل" || tokens[from - 1]!.folded === "الي"),
  );
}

/** "فلان، الذي أسندت إليه حقيبة الدفاع" */
function describedHolder({ tokens, phrases }: TextClause, portfolio: number): Phrase | undefined {
  const isDescribed =
    /^الي(?:ه|ها)$/.test(tokens[portfolio - 1]?.folded ?? "") &&
    /^(?:الذي|التي)$/.test(tokens[portfolio - 3]?.folded ?? "");
  return isDescribed ? phrases.find(({ to, actor }) => to === portfolio - 3 && actor?.kind === "PERSON") : undefined;
}

/** "حصل فلان على حقيبة الدفاع", "نالت فلانة حقيبة المالية" */
function whoGains({ tokens, phrases, sentence }: TextClause, noun: number): Phrase | undefined {
  const verb = tokens
    .slice(Math.max(sentence.from, noun - reachOfVerb), noun)
    .findLast(({ folded }) => /^[وف]?(?:نال|نالت|حصل|حصلت|حاز|حازت|انتزع|انتزعت)$/.test(folded));
  return (
    verb && phrases.find(({ from, to, actor }) => from === verb.index + 1 && to <= noun && actor?.kind === "PERSON")
  );
}

/** How many words before a portfolio the verb may stand that tells who gains it. */
const reachOfVerb = 10;

/** "والداخلية إلى علان": the next portfolio, without the noun. */
function alsoGiven(clause: TextClause, from: number): Membership[] {
  const next = clause.tokens[from];
  if (!next || clause.phraseAt(from) || !/^وال/.test(next.value) || !barePortfolios.test(next.folded.slice(3)))
    return [];
  const holder = holderBehind(clause, from);
  if (!holder) return [];
  const place = { from, to: from + 1, start: next.start + 1, end: next.end };
  return [...inMinistry(clause, place, next.value.slice(1), holder), ...alsoGiven(clause, holder.to)];
}

function isGivenAt({ tokens, sentence }: TextClause, index: number): boolean {
  const given =
    /^[وف]?(?:اسند|اسندت|ذهبت|الت|منحت|اوكلت|سلمت|انتقلت|تنتقل|ستنتقل|تسند|ستسند|تذهب|ستذهب|عهد|اعطيت|تعطي|تول|ستول)$/;
  return tokens.slice(Math.max(sentence.from, index - 2), index).some(({ folded }) => given.test(folded));
}
