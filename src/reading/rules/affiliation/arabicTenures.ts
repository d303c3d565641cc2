import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf, spanOf } from "../draft.ts";
import { atHome, sendingHome } from "./titledOffices.ts";

const copulas = /^[وف]?(?:كان|كانت|اصبح|اصبحت|صار|صارت|بات|باتت|يصبح|ليصبح|تصبح|لتصبح)$/;

/** The offices that an Arabic copula tells: "كان فلان سفيرا لبلاده بين عامي 2009 و2014", "الذي أصبح رئيسا للوزراء". */
export function arabicTenuresIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, phrases, language, bodies } = clause;
  if (language !== "ar") return [];
  const posts = postsSince(clause);
  const offices = phrases.flatMap((phrase) => {
    const { title } = phrase;
    if (!title || phrase.sort !== "title" || title.isPlural || !/(?:ا|ة)$/.test(tokens[phrase.from]!.value)) return [];
    const copula = tokens
      .slice(Math.max(sentence.from, phrase.from - 6), phrase.from)
      .findLast(({ folded }) => copulas.test(folded));
    if (!copula) return [];
    const member = memberOf(clause, copula.index, phrase.from);
    // "سفيرا لبلاده": of whoever he is, which the article need not tell.
    const told = title.body?.sort === "country" && !title.body.actor ? undefined : title.body;
    const home = title.isNational || title.body !== null ? atHome(clause, title) : sendingHome(clause, title);
    const body = told ?? (member && bodies.get(member.actor!.key)) ?? home;
    if (
      !member ||
      !body?.actor ||
      (!title.body && !title.isNational && !/^(?:سفير|مبعوث|مندوب|قنصل)/.test(title.office))
    )
      return [];
    const [start, end] = periodAfter(clause, title.to);
    const isPast = /كان/.test(copula.folded);
    const own = told ?? { ...body, head: { start: title.start, end: title.end }, chain: chainThrough(body) };
    const passage = spanOf(
      tokens[copula.index]!,
      member,
      { start: phrase.start, end: phrase.end },
      ...clause.dates.filter(({ from }) => from >= title.to && from <= title.to + 8),
    );
    const relation = relationOf(
      clause,
      {
        kind: "AFFILIATION",
        rule: "was",
        parts: membershipParts(member, own),
        passage,
      },
      {
        office: title.words,
        date: start ?? null,
        endDate: isPast && clause.dates.some(({ past }) => past === end) ? (end ?? null) : null,
        endedBy: isPast && !start && !end ? clause.publishedOn : null,
      },
    );
    return relation ? [relation] : [];
  });
  return [...offices, ...posts];
}

/** «ويشغل فلان منصبه منذ فبراير»: when the office began that the text tells elsewhere. */
function postsSince(clause: TextClause): ReadRelation[] {
  const { tokens, phrases, dates, bodies } = clause;
  return dates.flatMap((date) => {
    const at = tokens
      .slice(Math.max(0, date.from - 2), date.from + 1)
      .find(({ folded }) => /^(?:منصبه|منصبها|مهامه|مهامها)$/.test(folded))?.index;
    if (at === undefined || !date.isSince) return [];
    const member = phrases.findLast(({ to, actor }) => to <= at && actor?.kind === "PERSON");
    const isHeld =
      member &&
      tokens
        .slice(Math.max(0, member.from - 2), at)
        .some(({ folded }) => /^[وف]?(?:يشغل|تشغل|يتولي|تتولي)$/.test(folded));
    const body = member && bodies.get(member.actor!.key);
    if (!isHeld || !body?.actor) return [];
    const own = { ...body, head: member.head, chain: chainThrough(body) };
    const passage = spanOf(member, tokens[at]!, date);
    const draft = { kind: "AFFILIATION" as const, rule: "was", parts: membershipParts(member, own), date, passage };
    return [relationOf(clause, draft)].filter((relation) => relation !== null);
  });
}

/** "كان فلان سفيرا", "فلان … كان سفيرا", "فلان الذي أصبح رئيسا" */
function memberOf({ phrases }: TextClause, copula: number, title: number): Phrase | undefined {
  const persons = phrases.filter(({ actor, sort }) => actor?.kind === "PERSON" && sort === "name");
  return (
    persons.find(({ from, to }) => from > copula && to <= title) ??
    persons.findLast(({ to }) => to <= copula && to >= copula - 6)
  );
}

/** "بين عامي 2009 و2014", "من 2009 إلى 2014", "حتى العام الماضي", "منذ 2020" */
function periodAfter({ tokens, sentence, dates }: TextClause, from: number): readonly (string | null | undefined)[] {
  const near = dates.filter((date) => date.from >= from && date.from <= from + 8);
  const [first] = near;
  if (!first) return [];
  const words = tokens.slice(Math.max(sentence.from, first.from - 1), first.to).map(({ folded }) => folded);
  const second = tokens[first.to]?.folded ?? "";
  if (words.includes("بين") || words.includes("عامي"))
    return [first.past, /^و?(?:1[89]|20)\d\d$/.test(second) ? second.replace("و", "") : near[1]?.past];
  if (words.includes("حتي")) return [null, first.past];
  if (/^(?:الي|حتي)$/.test(second)) return [first.past, near[1]?.past];
  return [first.past, null];
}
