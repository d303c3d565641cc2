import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf, spanOf } from "../draft.ts";
import { insertionsIn, type Stretch } from "../triggers/arabicInsertions.ts";

const holding = /^(?:و?سبق|شغل|شغلت|يشغل|تشغل|تولي|تولت|كان|كانت|عمل|عملت|اصبح|اصبحت)$/;

/** "وهو دبلوماسي كيني": the only state whose adjective the insertion has in which a token stands. */
export function originIn(clause: TextClause, token: number): Phrase | undefined {
  const insertion = insertionsIn(clause).find(({ from, to }) => from <= token && token < to);
  return insertion && originWithin(clause, insertion);
}

function originWithin({ phrases }: TextClause, insertion: Stretch): Phrase | undefined {
  const origins = phrases.filter(
    ({ from, to, sort, actor, title }) =>
      from > insertion.from && to <= insertion.to && sort === "adjective" && actor?.kind === "STATE" && !title,
  );
  return origins.length === 1 ? origins[0] : undefined;
}

/** "فلان، وهو دبلوماسي كيني شغل منصب وزير الدفاع بين 2010 و2015،": the office is of the state that he comes from. */
export function arabicInsertedOfficesIn(clause: TextClause): ReadRelation[] {
  const { tokens, phrases } = clause;
  return insertionsIn(clause).flatMap(({ from, to }) => {
    const member = phrases.find((each) => each.to === from && each.actor?.kind === "PERSON" && each.sort === "name");
    const inside = phrases.filter((each) => each.from > from && each.to <= to);
    const verb = tokens.slice(from, to).find(({ folded }) => holding.test(folded));
    const origin = originWithin(clause, { from, to });
    const office = inside.find(({ sort, title }) => sort === "title" && title?.isNational && title.body === null);
    if (!member || !verb || !origin || !office?.title || office.from <= verb.index) return [];
    const { start, end, words } = office.title;
    const years = tokens
      .slice(office.to, Math.min(to, office.to + 6))
      .flatMap(({ folded }) => /^و?((?:1[89]|20)\d\d)$/.exec(folded)?.[1] ?? []);
    const body = { ...origin, head: { start, end }, chain: chainThrough(origin) };
    const relation = relationOf(
      clause,
      {
        kind: "AFFILIATION",
        rule: "was",
        parts: membershipParts(member, body),
        passage: spanOf(member, { start: tokens[from]!.start, end: tokens[to - 1]!.end }),
      },
      { office: words, date: years[0] ?? null, endDate: years[1] ?? null },
    );
    return relation ? [relation] : [];
  });
}
