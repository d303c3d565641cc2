import { chainThrough, newPhrase, type Phrase, type Title } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import { insertionsIn, isSetApart } from "../triggers/arabicInsertions.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { affiliationOf } from "./affiliations.ts";
import { originIn } from "./arabicInsertedOffices.ts";
import { atTheHeadOf } from "./arabicLeaderships.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn } from "./predecessors.ts";
import { appointingState, atHome, officeName } from "./titledOffices.ts";

/** How far behind the verb the office may stand. */
const reach = 18;
/** Offices of those who are sent to the place that follows. */
const sentOffices = /^(?:سفير|قنصل|مبعوث|مندوب|ممثل|موفد|وسيط|منسق|مقرر|مفوض)/;

/**
 * "تولى فلان منصب وزير المالية", "عين فلان سفيرا لدى مصر", "تولى فلان حقيبة الخارجية", "كلف فلانا بإدارة الهيئة", "تولى منصبه في أبريل":
 * the office that somebody gets, holds or gives up.
 * @param isGiven whether the object gets it
 */
export function inArabicOffice(clause: TextClause, event: Event, isGiven: boolean): Membership[] {
  const portfolio = isGiven ? [] : withPortfolio(clause, event);
  if (portfolio.length > 0) return portfolio;
  const title = titleAfter(clause, event);
  if (title) return ofTitle(clause, event, title, isGiven);
  const headed = atTheHeadOf(clause, event, isGiven);
  return headed.length > 0 || isGiven ? headed : inOwnPost(clause, event);
}

/** The office that the verb tells: one in the accusative, if there is one. */
function titleAfter(clause: TextClause, { trigger }: Event): Title | null | undefined {
  const { phrases, tokens } = clause;
  const insertions = insertionsIn(clause);
  const titles = phrases.filter(
    ({ title, sort, from, preposition }) =>
      title !== null &&
      sort === "title" &&
      // "أوفد فلانا … ليجتمع بقائد الجيش": whom somebody meets.
      preposition !== "ب" &&
      from >= trigger.to &&
      from <= trigger.to + reach &&
      !isSetApart(insertions, from, trigger.from),
  );
  const accusative = titles.find(({ from }) => /(?:ا|اً)$/.test(tokens[from]!.value));
  return (accusative ?? titles[0])?.title;
}

function ofTitle(clause: TextClause, { trigger, subject }: Event, title: Title, isGiven: boolean): Membership[] {
  if (title.isPlural || title.isCounterpart) return [];
  const insertions = insertionsIn(clause);
  const phrases = clause.phrases.filter(({ from }) => !isSetApart(insertions, from, trigger.from));
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const before = phrases.findLast((each) => each.to <= trigger.from && isPerson(each) && !each.isGenitive);
  const after = phrases.findLast((each) => each.from >= trigger.to && each.to <= title.from && isPerson(each));
  const [own] = subject?.members ?? [];
  // "كان فلان، وهو زوج شقيقة علان، قد عُيّن"
  const subjectBefore =
    own && !isSetApart(insertions, own.from, trigger.from) && isPerson(own) && own.to <= trigger.from ? own : undefined;
  const member = isGiven ? (after ?? subjectBefore ?? before) : (own ?? after ?? before);
  if (!member || !isPerson(member)) return [];
  const told = clause.bodies.get(member.actor!.key);
  const place = { start: title.start, end: title.end };
  const inTitle = (body: Phrase | undefined) =>
    body && { ...body, ...place, from: title.from, to: title.to, head: place, chain: chainThrough(body) };
  const known = inTitle(told);
  const ofOrigin = inTitle(originIn(clause, trigger.from));
  // "خطاب تنصيبه رئيسا": the office that he has.
  const isMentioned = trigger.form === "noun" && trigger.hasPronoun;
  const body =
    title.body ??
    (isMentioned ? known : undefined) ??
    ofAppointer(clause, title, own) ??
    (sentOffices.test(title.office) ? (known ?? sender(own)) : stateBehind(clause, title)) ??
    (title.isNational ? ofOrigin : undefined) ??
    appointingState(own) ??
    appointingState(before) ??
    (title.isNational ? atHome(clause, title) : undefined);
  const isTold = title.body !== null || title.isNational || body === known || body === sender(own);
  if (!body?.actor || !(isTold || /^(?:له|لها)$/.test(clause.tokens[title.to]?.folded ?? ""))) return [];
  const office = officeName(clause, title);
  const predecessor = predecessorIn(clause, title);
  return [{ member, body, office }, ...(predecessor ? [{ member: predecessor, body, office, isOver: true }] : [])];
}

/** "عين الاتحاد الأفريقي فلانا مبعوثا إلى السودان": who sends him. */
function sender(own: Phrase | undefined): Phrase | undefined {
  return own?.actor?.kind === "ORGANIZATION" || own?.actor?.kind === "STATE" ? own : undefined;
}

/** "مبعوثا خاصا له": of whoever appoints him; "انتخب مؤتمر الحزب فلانا أمينا عاما له": of the organization named before. */
function ofAppointer(clause: TextClause, { from, to }: Title, own: Phrase | undefined): Phrase | undefined {
  const { tokens, bodies, phrases } = clause;
  if (!/^(?:له|لها)$/.test(tokens[to]?.folded ?? "")) return undefined;
  if (!own?.actor)
    return phrases.findLast(
      (each) => each.to <= from && each.actor?.kind === "ORGANIZATION" && mayStandFor(clause, to, each),
    );
  return own.actor.kind === "PERSON" ? (own.title?.body ?? bodies.get(own.actor.key)) : own;
}

/** "وزيرة للمالية في تونس" */
function stateBehind({ tokens, phrases }: TextClause, { to }: Title): Phrase | undefined {
  return tokens[to]?.folded === "في"
    ? phrases.find(({ from, actor, sort }) => from === to + 1 && sort === "name" && actor?.kind === "STATE")
    : undefined;
}

/** "تولى منصبه في أبريل خلفا لفلان", "يشغل فلان منصبه منذ": the office that the article tells elsewhere. */
function inOwnPost(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, bodies } = clause;
  // "تولت الدبلوماسية منصبها": no other noun stands between them.
  const behind = tokens.slice(Math.max(trigger.to, subject?.to ?? 0)).find(({ index }) => !clause.isDate(index));
  const isPost = behind !== undefined && /^(?:منصبه|منصبها|مهامه|مهامها|المنصب|مهام)$/.test(behind.folded);
  const [member] = subject?.members ?? [];
  const body = member?.actor && bodies.get(member.actor.key);
  if (!isPost || member?.actor?.kind !== "PERSON" || !body) return [];
  const own = { ...body, head: member.head, chain: chainThrough(body) };
  const predecessor = predecessorIn(clause, trigger);
  const office = null;
  return [
    { member, body: own, office },
    ...(predecessor ? [{ member: predecessor, body: own, office, isOver: true }] : []),
  ];
}

/** "تولى فلان حقيبة الخارجية", "احتفظت فلانة بوزارة الدفاع": a minister of the state that the article is about. */
function withPortfolio(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, sentence } = clause;
  const word = tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 14))
    .find(({ forms }) => forms.some(({ word: each }) => /^(?:حقيبه|حقيبتي|وزاره)$/.test(each)));
  const [member] = subject?.members ?? [];
  const isNear = word && (word.index <= Math.max(trigger.to, subject?.to ?? 0) + 3 || /حقيب/.test(word.folded));
  if (!isNear || !member) return [];
  const predecessor = predecessorIn(clause, { to: word.index });
  return ofPortfolio(clause, word.index, member).flatMap((stated) => [
    stated,
    ...(predecessor ? [{ ...stated, member: predecessor, isOver: true }] : []),
  ]);
}

/** A minister by the portfolio at a token: of the state where somebody else has an office, or that the article is about. */
function ofPortfolio({ tokens, text, bodies, home }: TextClause, index: number, member: Phrase): Membership[] {
  const [word, next] = [tokens[index]!, tokens[index + 1]];
  if (!next || member.actor?.kind !== "PERSON" || !/^ال/.test(next.folded)) return [];
  const known = bodies.get(member.actor.key);
  const body = known?.actor?.kind === "STATE" ? known : home;
  if (body?.actor?.kind !== "STATE") return [];
  const place = { from: index, to: index + 2, start: word.start, end: next.end };
  const own = newPhrase({ ...place, actor: body.actor, chain: chainThrough(body) });
  return [{ member, body: own, office: `وزير ${text.slice(next.start, next.end)}` }];
}

/** "أسندت حقيبة النفط إلى فلانة", "ذهبت وزارة العدل إلى فلان": to whom a portfolio goes. */
export function givenPortfoliosIn(clause: TextClause): ReadRelation[] {
  const { tokens, phrases, sentence, language } = clause;
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index, forms }) => {
    if (!forms.some(({ word }) => /^(?:حقيبه|وزاره)$/.test(word)) || !isGivenAt(clause, index)) return [];
    const holder = phrases.find(
      ({ from, actor, preposition }) =>
        from > index + 1 &&
        from <= index + 6 &&
        actor?.kind === "PERSON" &&
        (preposition === "ل" || tokens[from - 1]!.folded === "الي"),
    );
    const given = holder ? ofPortfolio(clause, index, holder) : [];
    return given.flatMap(({ member, body, office }) => {
      const stated = { member, body, office, isFormer: false, rule: "portfolio", ...spanOf(body, member) };
      const relation = affiliationOf(clause, stated);
      return relation ? [relation] : [];
    });
  });
}

function isGivenAt({ tokens, sentence }: TextClause, index: number): boolean {
  const given = /^[وف]?(?:اسند|اسندت|ذهبت|الت|منحت|اوكلت|سلمت|انتقلت|تنتقل|تسند|تذهب)$/;
  return tokens.slice(Math.max(sentence.from, index - 2), index).some(({ folded }) => given.test(folded));
}
