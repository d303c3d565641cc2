import type { ReadRelation } from "../../reading.ts";
import * as arabic from "../../tables/ar/references.ts";
import * as english from "../../tables/en/references.ts";
import { typesOfTies, wordlessActs } from "../../tables/en/referenceTypes.ts";
import type { Token } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";

type Language = TextClause["language"];

/** The kinds of relations that a noun refers to, and the roles of those whom a statement about it is about. */
type Reference = readonly [nouns: RegExp, kinds: readonly string[], roles: readonly string[]];

/** What a definite noun of an event refers to. */
const references = { en: referencesBy(english), ar: referencesBy(arabic) };

function referencesBy(
  nouns: Readonly<Record<"nounsOfSaying" | "nounsOfAct" | "nounsOfVisit" | "nounsOfTie", string>>,
): readonly Reference[] {
  return [
    [wordsIn(nouns.nounsOfSaying), ["STATEMENT", "SANCTION"], ["SPEAKER", "ISSUER"]],
    [wordsIn(nouns.nounsOfAct), ["SANCTION", "ASSOCIATION", "STATEMENT"], ["ISSUER", "SPEAKER", "FROM"]],
    [wordsIn(nouns.nounsOfVisit), ["MEETING"], ["VISITOR", "PARTICIPANT", "HOST"]],
    [
      wordsIn(nouns.nounsOfTie),
      nouns === arabic ? ["ASSOCIATION"] : ["ASSOCIATION", "MEETING"],
      ["FROM", "TO", "VISITOR", "PARTICIPANT"],
    ],
  ];
}

function wordsIn(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll(" ", "|")})$`);
}

/** The types of ties that are deals. */
const dealTypes = /contract|exchange|supply|sale|purchase|acquisition|ownership|shareholding|arms|stake|invest/;

const nounsOfDeals =
  /^(?:takeovers?|contract|sale|loan|purchase|swap|stake|shareholding|buyout|alliance|ties|relations)$/;
const nounsOfViolence = /^(?:attacks?|strikes?|invasion|war|offensive|raid|bombing|shelling|incursion|assault)$/;

/** What one of the forms of a noun refers to. */
export function referenceOf(language: Language, forms: readonly string[]): Reference | undefined {
  return references[language].find(([nouns]) => forms.some((form) => nouns.test(form)));
}

/** Whether a relation may be what a noun calls. */
export function isCalledBy(relation: ReadRelation, language: Language, forms: readonly string[]): boolean {
  const isWordless = relation.kind === "STATEMENT" && forms.some((form) => wordlessActs.test(form));
  // Of words, only charges are told by a sanction.
  const isOfWords =
    stancesOf(forms) !== undefined &&
    !forms.some((form) => /^(?:charges?|accusations?|allegations?|claims?)$/.test(form));
  if (language === "en" && relation.kind === "SANCTION" && isOfWords) return false;
  // "Greece had changed, A said. B called the move a relief": no words of A.
  const isJudged = !/^(?:NEUTRAL|PROMISE|THREATEN)$/.test(relation.stance ?? "NEUTRAL");
  if (
    language === "en" &&
    relation.kind === "STATEMENT" &&
    isJudged &&
    forms.some((form) => /^(?:move|step|decision|action|act)$/.test(form))
  )
    return false;
  if (language === "en" && (isWordless || typeRank(relation, forms) === undefined)) return false;
  return hasStance(relation, language, forms) && isOfType(relation, forms);
}

function stancesOf(forms: readonly string[]): RegExp | undefined {
  return english.stancesOfSaying.find(([nouns]) => forms.some((form) => nouns.test(form)))?.[1];
}

/** How likely an English noun calls a tie of a type, 0 the likeliest; undefined if it does not. */
export function typeRank({ kind, associationType }: ReadRelation, forms: readonly string[]): number | undefined {
  const types = typesOfTies.find(([nouns]) => forms.some((form) => nouns.test(form)))?.[1];
  if (kind !== "ASSOCIATION" || !types) return 0;
  const rank = types.findIndex((type) => type.test(associationType ?? ""));
  return rank === -1 ? undefined : rank;
}

function isCall(rule: string): boolean {
  return /\/(?:call|telephone)/.test(rule);
}

/** Nouns of agreements, folded and without the article. */
export const agreementNouns = /^(?:اتفاق|اتفاقيه|معاهده|هدنه|تفاهم|مصالحه|تسويه|بروتوكول|ميثاق|مذكره)$/;
/** The types of ties that Arabic calls agreements. */
const agreements = /^(?:agreement|ceasefire)$/;
/** Arabic deeds that no words are. */
const wordlessDeeds =
  /^(?:عقوبات|عقوبه|حظر|طرد|ابعاد|ترحيل|تعيين|اقاله|عزل|اعتقال|توقيف|احتجاز|سجن|افراج|استدعاء|رسوم|قيود|حصار|اغلاق|ادراج|تصنيف)$/;

/** "الاتفاق" is no war, and "الحرب" no agreement. */
function isOfType({ kind, associationType, proposedBy }: ReadRelation, nouns: readonly string[]): boolean {
  // "الجولة" is no call, and "المكالمة" no round of talks.
  if (
    kind === "MEETING" &&
    nouns.some((noun) => /^(?:جوله|قمه|مفاوضات|زياره|جلسه|حوار|اجتماع)$/.test(noun)) &&
    isCall(proposedBy)
  )
    return false;
  if (kind === "MEETING" && nouns.some((noun) => /^(?:مكالمه|اتصال)$/.test(noun)) && !isCall(proposedBy)) return false;
  // "the agreement" is none of those who only spoke to the press together.
  if (
    kind === "MEETING" &&
    nouns.some((noun) => /^(?:agreement|deal|accord|treaty|pact)$/.test(noun)) &&
    !/sign|agree/.test(proposedBy)
  )
    return false;
  // "the raid" and "the takeover" are no meetings.
  if (kind === "MEETING" && nouns.some((noun) => nounsOfViolence.test(noun) || nounsOfDeals.test(noun))) return false;
  if (nouns.includes("تبادل") && !/exchange/.test(associationType ?? "exchange")) return false;
  // "العقد" is no agreement of states and no loan.
  if (nouns.some((noun) => /^(?:عقد|صفقه)$/.test(noun)) && !dealTypes.test(associationType ?? "contract")) return false;
  const isOfWar = nouns.some((noun) => /^(?:حرب|هجوم|هجمات|ضربه|ضربات|غارات|قصف|غزو|توغل|اجتياح|اعتداء)$/.test(noun));
  // Who has spoken of an attack is not who made it.
  if (isOfWar && kind !== "ASSOCIATION") return false;
  const isOfAgreement = nouns.some((noun) => agreementNouns.test(noun));
  // "رفع الحظر", "الإفراج": no words are such a deed.
  if (kind === "STATEMENT" && nouns.some((noun) => wordlessDeeds.test(noun))) return false;
  return (
    !(isOfWar && associationType === "agreement") &&
    !(isOfAgreement && associationType !== null && !agreements.test(associationType))
  );
}

/** Whether a statement did what its noun says: "the threat", "العرض". */
function hasStance({ kind, stance }: ReadRelation, language: Language, forms: readonly string[]): boolean {
  const { stancesOfSaying } = language === "en" ? english : arabic;
  const stances = stancesOfSaying.find(([nouns]) => forms.some((form) => nouns.test(form)))?.[1];
  return kind !== "STATEMENT" || stances === undefined || stances.test(stance ?? "NEUTRAL");
}

/** "الاتهام": an Arabic noun without its article. */
export function definiteForms({ forms }: Token): readonly string[] {
  return forms.flatMap(({ word }) => (word.startsWith("ال") ? [word.slice(2)] : []));
}

/** "تصريحاته", "خطوتها": an Arabic noun without the pronoun of whom it belongs to. */
export function ownedForms({ forms }: Token): readonly string[] {
  const noun = /^(\p{L}{3,})(?:ه|ها|هم)$/u.exec(forms.at(-1)!.word)?.[1];
  return noun ? [noun, noun.replace(/ت$/, "ه")] : [];
}
