import { chainThrough, newPhrase, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { affiliationOf } from "./affiliations.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";

/** "تولى فلان حقيبة الخارجية", "احتفظت فلانة بوزارة الدفاع": a minister of the state that the article is about. */
export function withPortfolio(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, sentence } = clause;
  const word = tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 14))
    .find(({ forms }) => forms.some(({ word: each }) => /^(?:حقيبه|حقيبتي|وزاره)$/.test(each)));
  const [member] = subject?.members ?? [];
  const isNear = word && (word.index <= Math.max(trigger.to, subject?.to ?? 0) + 3 || /حقيب/.test(word.folded));
  if (!isNear || !member) return [];
  const predecessor = predecessorIn(clause, { to: word.index });
  return [
    ...ofPortfolio(clause, word.index, member).flatMap((stated) => withPredecessor(stated, predecessor)),
    ...othersWithPortfolio(clause, word.index + 1),
  ];
}

/** "تولى فلان حقيبة الدفاع، وعلان حقيبة المالية": without the verb. */
function othersWithPortfolio(clause: TextClause, from: number): Membership[] {
  const { tokens, phrases, sentence } = clause;
  return tokens.slice(from, sentence.to).flatMap(({ index, folded }) => {
    const member = folded === "حقيبه" ? phrases.find(({ to }) => to === index) : undefined;
    return member?.hasConjunction ? ofPortfolio(clause, index, member) : [];
  });
}

/** What a head of government or of state presides over, folded. */
const governed = /^(?:الوزراء|الحكومه|الجمهوريه|الدوله|البلاد|مجلس)$/;

/** "تولى رئاسة الوزراء خلفا لفلان": at the head of the state where he has another office, or that the article is about. */
export function headOfGovernment(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, phrases, text } = clause;
  const noun = tokens
    .slice(trigger.to, trigger.to + 8)
    .find(({ folded, index }) => folded === "رياسه" && governed.test(tokens[index + 1]?.folded ?? ""));
  const acting = subject?.members[0]?.actor?.kind === "PERSON" ? subject.members[0] : undefined;
  // "تدعم الحركة فلانا منذ أن تولى": not the movement.
  const member =
    acting ??
    phrases.findLast(({ to, actor, sort }) => to <= trigger.from && actor?.kind === "PERSON" && sort === "name");
  if (!noun || !member) return [];
  const next = tokens[noun.index + 1]!;
  const last = next.folded === "مجلس" ? tokens[noun.index + 2]! : next;
  const place = { from: noun.index, to: last.index + 1, start: noun.start, end: last.end };
  const office = `رئيس ${text.slice(next.start, last.end)}`;
  const predecessor = predecessorIn(clause, place);
  return inOffice(clause, place, office, member).flatMap((stated) => withPredecessor(stated, predecessor));
}

/** A minister by the portfolio that follows the noun at a token: "حقيبة الخارجية". */
function ofPortfolio(clause: TextClause, index: number, member: Phrase): Membership[] {
  const [word, next] = [clause.tokens[index]!, clause.tokens[index + 1]];
  if (!next || !/^ال/.test(next.folded)) return [];
  return inMinistry(clause, { from: index, to: index + 2, start: word.start, end: next.end }, next.value, member);
}

/** @param portfolio with the article */
export function inMinistry(clause: TextClause, place: Place, portfolio: string, member: Phrase): Membership[] {
  return inOffice(clause, place, `وزير ${portfolio}`, member);
}

type Place = Pick<Phrase, "from" | "to" | "start" | "end">;

/** An office of the state where the person has another one, or that the article is about. */
function inOffice(clause: TextClause, place: Place, office: string, member: Phrase): Membership[] {
  const { bodies, home } = clause;
  if (member.actor?.kind !== "PERSON") return [];
  const known = bodies.get(member.actor.key);
  const body = governmentBehind(clause, place.to) ?? (known?.actor?.kind === "STATE" ? known : home);
  if (body?.actor?.kind !== "STATE") return [];
  const own = newPhrase({ ...place, actor: body.actor, chain: chainThrough(body) });
  return [{ member, body: own, office }];
}

/** "في الحكومة اللبنانية" */
function governmentBehind({ tokens, phrases }: TextClause, from: number): Phrase | undefined {
  const next = tokens[from]?.folded === "في" ? phrases.find((each) => each.from === from + 1) : undefined;
  return next?.actor?.kind === "STATE" && /^(?:ال)?حكومه$/.test(tokens[from + 1]!.folded) ? next : undefined;
}

/** "أسندت حقيبة النفط إلى فلانة", "ذهبت وزارة العدل إلى فلان، والدفاع إلى علان", "نالت فلانة حقيبة المالية": to whom portfolios go. */
export function givenPortfoliosIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index, forms }) => {
    if (!forms.some(({ word }) => /^(?:حقيبه|وزاره)$/.test(word))) return [];
    const holder = isGivenAt(clause, index) ? holderBehind(clause, index + 1) : whoGains(clause, index);
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
