import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import type { TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf, spanOf } from "../draft.ts";
import { inMinistry } from "./arabicMinistries.ts";
import { endOf } from "./memberships.ts";

const moving = /^[وف]?(?:[يت]نتقل|انتقل|انتقلت|نقل|نقلت)$/;
/** How many words behind the verb the first ministry may stand. */
const reach = 8;

/** "انتقل فلان من وزارة المالية إلى الخارجية": the ministry that somebody has left, and the one that he has got. */
export function arabicTransfersIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, phrases, language, dates } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index: verb, folded }) => {
    if (!moving.test(folded)) return [];
    const member = phrases.find(({ from, actor }) => from > verb && from <= verb + 3 && actor?.kind === "PERSON");
    const left = member && portfolioBehind(clause, "من", member.to, verb + reach);
    const got = left && portfolioBehind(clause, "الي", left.to, left.to + 2);
    if (!member || !left || !got) return [];
    const day = dates.find(({ past }) => past?.length === 10);
    return [left, got].flatMap((place) => {
      const [stated] = inMinistry(clause, place, place.portfolio, member);
      if (!stated) return [];
      const relation = relationOf(
        clause,
        {
          kind: "AFFILIATION",
          rule: "transfer",
          parts: membershipParts(member, stated.body),
          date: place === got ? day : undefined,
          passage: spanOf(tokens[verb]!, member, stated.body, day),
        },
        { office: stated.office, ...(place === left ? endOf(clause, day) : {}) },
      );
      return relation ? [relation] : [];
    });
  });
}

interface Ministry extends Pick<Phrase, "from" | "to" | "start" | "end"> {
  /** With the article. */
  readonly portfolio: string;
}

/** "من وزارة المالية", "إلى الخارجية": the first one behind a preposition, with or without its noun. */
function portfolioBehind(
  { tokens }: TextClause,
  preposition: string,
  from: number,
  limit: number,
): Ministry | undefined {
  const before = tokens.slice(from, limit).find(({ folded }) => folded === preposition);
  if (!before) return undefined;
  const first = before.index + 1;
  const noun = /^(?:وزاره|حقيبه)$/.test(tokens[first]?.folded ?? "") ? first + 1 : first;
  const word = tokens[noun];
  if (!word || !/^ال/.test(word.value) || !barePortfolios.test(word.folded.slice(2))) return undefined;
  return { from: first, to: noun + 1, start: tokens[first]!.start, end: word.end, portfolio: word.value };
}
