import { chainThrough, type Phrase, type Title } from "../../actors/phrase.ts";
import { namedRelatives } from "../../tables/ar/relatives.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { insertionsIn, isSetApart } from "../triggers/arabicInsertions.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { coAppointed, isPredicate } from "./arabicCoAppointments.ts";
import { formsGovernment } from "./arabicFormations.ts";
import { originIn } from "./arabicInsertedOffices.ts";
import { atTheHeadOf } from "./arabicLeaderships.ts";
import { headOfGovernment, withPortfolio } from "./arabicMinistries.ts";
import { inOwnPost } from "./arabicOwnPosts.ts";
import { inPlaceOf } from "./arabicReplacements.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";
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
  const portfolio = isGiven ? formsGovernment(clause, event) : withPortfolio(clause, event);
  if (portfolio.length > 0) return portfolio;
  const title = titleAfter(clause, event);
  if (title) {
    const stated = ofTitle(clause, event, title, isGiven);
    return [...stated, ...coAppointed(clause, title, stated)];
  }
  const placed = isGiven ? inPlaceOf(clause, event) : headOfGovernment(clause, event);
  if (placed.length > 0) return placed;
  const headed = atTheHeadOf(clause, event, isGiven);
  return headed.length > 0 || isGiven ? headed : inOwnPost(clause, event);
}

/** The office that the verb tells: one in the accusative, if there is one. */
function titleAfter(clause: TextClause, { trigger }: Event): Title | null | undefined {
  const { phrases, tokens } = clause;
  const insertions = insertionsIn(clause);
  // "خلفا لفلان، التي باتت مفوضة": what the one before is now.
  const limit = tokens.slice(trigger.to, trigger.to + reach).find(({ folded }) => folded === "خلفا")?.index ?? Infinity;
  const titles = phrases.filter(
    ({ title, sort, from, preposition }) =>
      title !== null &&
      sort === "title" &&
      from < limit &&
      // "أوفد فلانا … ليجتمع بقائد الجيش": whom somebody meets.
      preposition !== "ب" &&
      // "يتولى فيه فلان، نجل الرئيس، أمانة السياسات"
      !namedRelatives.has(tokens, from - 1) &&
      from >= trigger.to &&
      from <= trigger.to + reach &&
      !isSetApart(insertions, from, trigger.from),
  );
  const predicate = titles.find((each) => isPredicate(clause, each));
  return (predicate ?? titles[0])?.title;
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
  const chosen = ofOrganization(title, own);
  // "رئيسة لها": of what elects her, whatever that is, and not of the state.
  const isOfPronoun = /^(?:له|لها)$/.test(clause.tokens[title.to]?.folded ?? "") && own?.actor?.kind !== "PERSON";
  const body =
    title.body ??
    chosen ??
    (isMentioned ? known : undefined) ??
    ofAppointer(clause, title, own) ??
    (sentOffices.test(title.office) ? (known ?? sender(own)) : stateBehind(clause, title)) ??
    (title.isNational && !isOfPronoun ? ofOrigin : undefined) ??
    (isOfPronoun
      ? undefined
      : (appointingState(own) ??
        appointingState(before) ??
        (title.isNational
          ? ((told?.actor?.kind === "STATE" ? known : undefined) ?? atHome(clause, title))
          : undefined)));
  const isTold =
    title.body !== null || title.isNational || [known, chosen, sender(own)].some((each) => each && body === each);
  if (!body?.actor || !(isTold || /^(?:له|لها)$/.test(clause.tokens[title.to]?.folded ?? ""))) return [];
  if (isOfOther(clause, title)) return [];
  const office = officeName(clause, title);
  // "… وزيرا للدفاع، وعلانا وزيرا للداخلية خلفا لفلان": of the other office.
  const next = clause.phrases.find((each) => each.from >= title.to && isPredicate(clause, each));
  const predecessor = predecessorIn(clause, title, next?.from);
  return withPredecessor({ member, body, office }, predecessor);
}

/** "مديرا للمستشفى", "رئيسا للجنة الانتخابات": of something that no phrase names. */
function isOfOther({ tokens, phraseAt }: TextClause, { body, to }: Title): boolean {
  const next = tokens[to];
  const isOwned =
    next?.gap === " " &&
    /^ل(?!(?:ه|ها|هم|دي|مده|ولايه|فتره|دوره|ل?حكومه|لجمهوريه|لبلاد|لدوله)$)\p{L}{3}/u.test(next.folded);
  return body === null && isOwned && !phraseAt(to);
}

/** "عين الاتحاد الأفريقي فلانا مبعوثا إلى السودان": who sends him. */
function sender(own: Phrase | undefined): Phrase | undefined {
  return own?.actor?.kind === "ORGANIZATION" || own?.actor?.kind === "STATE" ? own : undefined;
}

/** "انتخب حزب أ فلانا أمينا عاما": of the party that elects him; a parliament elects those of the state. */
function ofOrganization({ office, isNational }: Title, own: Phrase | undefined): Phrase | undefined {
  const isOwn = /^(?:أمين|أمينة|مدير|مديرة|متحدث|ناطق|زعيم)/.test(office) && !isNational;
  const isBody = own?.actor?.kind === "ORGANIZATION" && !/^(?:ال)?(?:مجلس|برلمان|جمعية وطنية)/.test(own.actor.name);
  return isOwn && isBody ? own : undefined;
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
