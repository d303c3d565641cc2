import { chainThrough, type Phrase, type Title } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { mayHaveArabicOffice } from "../../tables/ar/institutions.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import { keyInText } from "../statement/mentionsElsewhere.ts";
import { affiliationOf } from "./affiliations.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";
import { officeName } from "./titledOffices.ts";

/** Feminine offices of which the words tell that somebody becomes it: "وزيرة للمالية", "مديرة عامة". */
const feminineOffice = /^\S+ة(?: (?:عام|خاص|دائم|مؤقت)ة)?(?: ل\S+.*)?$/u;

/** "وزيرا للدفاع", "وزيرة للمالية": what somebody becomes, not who has an office. */
export function isPredicate({ tokens }: Pick<TextClause, "tokens">, { from, title }: Phrase): boolean {
  const { value } = tokens[from]!;
  if (!title || title.isFormer || /^[وفبلك]?ال/.test(value)) return false;
  return /(?:ا|اً)$/.test(value) || (/ة$/.test(value) && feminineOffice.test(title.words));
}

/**
 * "عين فلانا وزيرا للدفاع وعلانا وزيرا للداخلية", "… وعلانا للداخلية": those who get offices of the same state by the same verb.
 * @param title the first office @param stated who gets it
 */
export function coAppointed(clause: TextClause, title: Title, stated: readonly Membership[]): Membership[] {
  const [first] = stated;
  if (first?.body.actor?.kind !== "STATE") return [];
  const found: Membership[] = [];
  let end = title.to;
  for (const member of clause.phrases) {
    if (member.from < end || member.actor?.kind !== "PERSON" || !isJoined(clause, member, end)) continue;
    const office = titleBehind(clause, member) ?? portfolioBehind(clause, member);
    if (!office) continue;
    const body = bodyAt(office, first.body);
    const predecessor = predecessorIn(clause, office, member.to + reachOfPredecessor);
    found.push(...withPredecessor({ member, body, office: office.words }, predecessor));
    end = office.to;
  }
  return found;
}

/** Words of what may never be, or is over, folded. */
const notSo =
  /^[وفل]?(?:[يت]?رشح(?:ت|ه|ها)?|[يت]?قترح(?:ت)?|اقترح(?:ت)?|مرشح(?:ا|ه)?|[يت]?طالب(?:ت)?|دعا|دعت|[يت]ريد|احتمال|امكانيه|رفض(?:ت)?|[يت]رفض|لو|اذا|طلب(?:ت)?|[يت]عتزم|لم|لن|لا|ليس|سابقا|عزل(?:ت)?|اقال(?:ت)?|اقيل(?:ت)?|اعفي(?:ت)?|كان|كانت|حين|عندما|قد|[يت]?عترف(?:ت)?|اعترف(?:ت)?|اعتراف|[يت]عتبر|اعتبر(?:ت)?|نفسه|نفسها)$/;

/**
 * "ضمت الحكومة فلانا وزيرا للدفاع وعلانا وزيرا للداخلية", "بقي فلان وزيرا للدفاع", "وزراء جدد هم فلان للدفاع وعلان للمالية": whom a sentence gives an
 * office, whatever its verb is. @param found what is read before
 */
export function predicateOfficesIn(clause: TextClause, found: readonly ReadRelation[]): ReadRelation[] {
  const { language, sentence, tokens, phrases } = clause;
  if (language !== "ar" || sentence.isHeadline) return [];
  const isTold = ({ actor }: Phrase) =>
    found.some(
      ({ kind, passage, participants }) =>
        kind === "AFFILIATION" &&
        passage.start >= sentence.start &&
        participants.some(({ role, mention }) => role === "MEMBER" && keyInText(mention) === actor!.key),
    );
  return phrases.flatMap((member) => {
    if (member.actor?.kind !== "PERSON" || member.sort !== "name" || isTold(member)) return [];
    const before = tokens.slice(sentence.from, member.from);
    const isOfMinisters = before.some(({ forms }) =>
      forms.some(({ word }) => /^(?:ال)?(?:وزراء|حقايب|وزارات)$/.test(word)),
    );
    const office = titleBehind(clause, member) ?? (isOfMinisters ? portfolioBehind(clause, member) : undefined);
    if (!office || before.some(({ folded }) => notSo.test(folded))) return [];
    const state = office.body ?? governmentBefore(clause, member) ?? (office.isNational ? clause.home : undefined);
    if (!state?.actor || !mayHaveArabicOffice(state.actor.key, office.words)) return [];
    const body = bodyAt(office, state);
    const stated = { member, body, office: office.words, isFormer: false, rule: "predicate", ...spanOf(member, body) };
    const relation = affiliationOf(clause, stated);
    return relation ? [relation] : [];
  });
}

/** The state, as the words of an office name it. */
function bodyAt({ from, to, start, end }: Office, state: Phrase): Phrase {
  return { ...state, from, to, start, end, head: { start, end }, chain: chainThrough(state) };
}

/** "ضمت الحكومة الليبية فلانا" */
function governmentBefore({ phrases, tokens }: TextClause, { from }: Phrase): Phrase | undefined {
  return phrases.find(
    (each) =>
      each.to <= from &&
      each.actor?.kind === "STATE" &&
      tokens[each.from]!.forms.some(({ word }) => /^(?:ال)?حكومه$/.test(word)),
  );
}

/** How many words behind somebody the one may stand who had the office before. */
const reachOfPredecessor = 14;

/** "وفلان", "، فلانا": directly behind the office before, apart from the title of whoever it is. */
function isJoined({ tokens }: TextClause, { from, hasConjunction }: Phrase, end: number): boolean {
  const between = tokens.slice(end, from);
  const isNear = between.length <= 4 && between.every(({ gap }) => !/[.؛:]/.test(gap));
  return isNear && (hasConjunction || /،/.test(tokens[from]!.gap) || /^و/.test(between[0]?.folded ?? ""));
}

interface Office extends Pick<Phrase, "from" | "to" | "start" | "end"> {
  readonly words: string;
  readonly body: Phrase | null;
  readonly isNational: boolean;
}

/** "وعلانا وزيرا للداخلية" */
function titleBehind(clause: TextClause, { to }: Phrase): Office | undefined {
  const next = clause.phrases.find(({ from, sort }) => from === to && sort === "title");
  return next?.title && isPredicate(clause, next)
    ? { ...next.title, words: officeName(clause, next.title) }
    : undefined;
}

/** "وعلانا للداخلية" */
function portfolioBehind({ tokens, phraseAt }: TextClause, { to }: Phrase): Office | undefined {
  const word = tokens[to];
  if (!word || phraseAt(to) || !/^لل/.test(word.folded) || !barePortfolios.test(word.folded.slice(2))) return undefined;
  const { start, end, value } = word;
  return { from: to, to: to + 1, start, end, words: `وزير ال${value.slice(2)}`, body: null, isNational: true };
}
