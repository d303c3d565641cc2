import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation, Span } from "../../reading.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { mayReferTo } from "./arabicReferents.ts";
import { isDirectlyBefore } from "./directlyBefore.ts";
import { isInParagraph, isJourney, journeyTold } from "./journeysTold.ts";
import { keyInText, phraseFor } from "./mentionsElsewhere.ts";
import { definiteForms, isCalledBy, ownedForms, referenceOf, typeRank } from "./referringNouns.ts";

/** How many relations before it a statement may refer to. */
const reach = 10;

/** Words before the noun of an occasion, folded. */
const occasionsBefore = /^[وف]?(?:خلال|اثناء|امام|هامش|قبل|قبيل|عقب|ختام|اختتام|افتتاح|مستهل|بدايه|عشيه|غداه)$/;

/** "rejected the charge", "welcomed the decision": who made it, as the text told before. */
export function subjectsOfEarlier(
  clause: TextClause,
  { start, end }: Span,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const { tokens, sentence, language } = clause;
  const words = tokens.slice(sentence.from, sentence.to);
  const isSpeaker = ({ actor }: Phrase) => actor !== null && speakers.has(actor.key);
  for (const noun of words) {
    if (noun.start < start || noun.end > end) continue;
    const before = words.slice(Math.max(0, noun.index - sentence.from - 2), noun.index - sentence.from);
    if (language === "en" && !before.some(({ folded }) => /^(?:the|this|these|those|such)$/.test(folded))) continue;
    // "the agreement with B": one that the words themselves tell.
    if (language === "en" && /^(?:with|between)$/.test(tokens[noun.index + 1]?.folded ?? "")) continue;
    // "اتهم فلان، في كلمة أمام القمة، …": only where or when it is said.
    if (language === "ar" && occasionsBefore.test(before.at(-1)?.folded ?? "")) continue;
    // "بيان القمة", "القمة التالية": not those who met.
    const next = tokens[noun.index + 1]?.folded ?? "";
    const isOfOther =
      language === "ar" &&
      (/^[بل]?(?:بيان|اعلان|قرارات?|توصيات|مقررات|نتايج)$/.test(before.at(-1)?.folded ?? "") ||
        /^ال(?:تالي|مقبل|قادم|جديد)ه?$/.test(next));
    if (isOfOther) continue;
    const owned = language === "ar" ? ownedForms(noun) : [];
    const isOwn =
      owned.length > 0 && clause.phrases.some((each) => isSpeaker(each) && mayStandFor(clause, noun.index, each));
    const forms = language === "en" ? [noun.folded] : [...definiteForms(noun), ...(isOwn ? [] : owned)];
    const reference = referenceOf(language, forms);
    if (!reference) continue;
    const [, kinds, roles] = reference;
    // A ministry that denounces an expulsion does not mean that of its own state.
    const own = new Set([...speakers].flatMap((key) => clause.bodies.get(key)?.actor?.key ?? []));
    const isOfOwn = (key: string) => own.has(key) || own.has(clause.bodies.get(key)?.actor?.key ?? "");
    const mayMean = ({ role, mention }: ReadRelation["participants"][number]) =>
      roles.includes(role) && !speakers.has(keyInText(mention)) && !isOfOwn(keyInText(mention));
    const isTheirs = ({ participants }: ReadRelation) =>
      participants.some(({ mention }) => speakers.has(keyInText(mention)) || own.has(keyInText(mention)));
    const journey = language === "en" && isJourney(noun.folded) ? journeyTold(clause, earlier, mayMean) : undefined;
    const isOfOthers = language === "en" && isJourney(noun.folded) && !journey;
    if (isOfOthers && !earlier.some((each) => each.kind === "MEETING" && isInParagraph(clause, each))) continue;
    // "قال فلان إن مصر ترحب بالقرار": his own words are no decision.
    const isWithin = ({ kind, passage }: ReadRelation) =>
      kind === "STATEMENT" && passage.start <= noun.start && noun.end <= passage.end;
    const candidates = kinds.flatMap((kind) => {
      const isDeed = language === "en" && kind !== "STATEMENT";
      const told = isDeed ? earlier.filter((each) => each.kind === kind) : earlier;
      const called = told.filter(
        (each) =>
          !isWithin(each) &&
          mayReferTo(clause, noun, each) &&
          each.kind === kind &&
          each.participants.some(mayMean) &&
          isCalledBy(each, language, forms),
      );
      // "الاتفاق" may be what the article began with.
      const isOfDeal = language === "ar" && kind === "ASSOCIATION" && isDeal(forms);
      const recent = new Set(told.slice(-reach));
      const fitting = called.filter((each) => isOfDeal || recent.has(each));
      // Who speaks of "the charge" rather means that against him, and of "the talks" his own.
      // "in a first package of sanctions", later "the package"
      // "announced the thaw", later "the announcement"
      const stem = kind === "STATEMENT" ? noun.folded.slice(0, Math.max(5, noun.folded.length - 6)) : noun.folded;
      const isNamed = ({ passage }: ReadRelation) =>
        language === "en" && clause.text.slice(passage.start, passage.end).toLowerCase().includes(` ${stem}`);
      const best = language === "en" ? likeliest(fitting, forms) : fitting;
      const named = kind === "STATEMENT" && stem.length > 5 ? called.findLast(isNamed) : undefined;
      // "هذه التصريحات": those just told.
      const isThese = language === "ar" && /^(?:هذا|هذه|تلك|ذلك)$/.test(before.at(-1)?.folded ?? "");
      const justTold = isThese ? best.findLast((each) => isDirectlyBefore(clause, each.passage)) : undefined;
      const near = isOfDeal ? (best.findLast((each) => isDirectlyBefore(clause, each.passage)) ?? best[0]) : undefined;
      const last =
        justTold ??
        near ??
        named ??
        best.findLast(isNamed) ??
        best.findLast(isTheirs) ??
        (isShare(best) ? best[0] : best.at(-1));
      return last ? [last] : [];
    });
    // "أدرجت أ ب على القائمة. ونفت ب الاتهامات": the sanction that an Arabic text tells directly before has its charges.
    const isOfSaying = language === "ar" && kinds[0] === "STATEMENT";
    const said =
      language === "en" && kinds[0] === "STATEMENT" && !candidates[0] ? saidBefore(clause, earlier) : undefined;
    const told =
      journey ??
      ((isOfSaying && candidates.find((each) => isDirectlyBefore(clause, each.passage))) ||
        // "denied the charges": rather a sanction against the speaker than words about others.
        (language === "en" && kinds[0] === "STATEMENT" ? candidates.find(isTheirs) : undefined) ||
        (candidates[0] ?? said));
    // "A and B cut ties with C. C called the measures unjust": one relation for each of them.
    const isAlike = ({ kind, associationType, passage }: ReadRelation) =>
      kind === "ASSOCIATION" && associationType === told?.associationType && passage.end === told?.passage.end;
    const isOfEach = language === "en" && told?.kind === "ASSOCIATION";
    const all = isOfEach ? earlier.filter(isAlike) : told ? [told] : [];
    const distinct = new Map(
      all.flatMap(({ participants }) => participants).map((each) => [keyInText(each.mention) + each.role, each]),
    );
    const meant = [...distinct.values()]
      .filter((each) => mayMean(each) && !(told === journey && each.role !== "VISITOR"))
      .map(({ mention }) => phraseFor(mention, noun.index, noun));
    if (meant.length > 0) return meant.flatMap((phrase) => [phrase, ...institutionOf(clause, phrase)]);
  }
  return [];
}

/** "A said his country would respond. B shrugged off the threat": what the sentence before tells that somebody said. */
function saidBefore(clause: TextClause, earlier: readonly ReadRelation[]): ReadRelation | undefined {
  return earlier.findLast(
    (each) =>
      each.kind === "STATEMENT" &&
      isDirectlyBefore(clause, each.passage) &&
      /\b(?:would|will|shall)\b/.test(clause.text.slice(each.passage.start, each.passage.end)),
  );
}

/** Whether an Arabic noun is one of an agreement. */
function isDeal(forms: readonly string[]): boolean {
  return forms.some((form) => /^(?:اتفاق|اتفاقيه|معاهده|هدنه|تفاهم|مصالحه|تسويه)$/.test(form));
}

/** Of shares that a text tells, "the deal" is the first one. */
function isShare([first]: readonly ReadRelation[]): boolean {
  return first?.associationType === "ownership";
}

/** Those that a noun rather means: "the deal" is rather a treaty than a share. */
function likeliest(relations: readonly ReadRelation[], forms: readonly string[]): readonly ReadRelation[] {
  const first = Math.min(...relations.map((each) => typeRank(each, forms) ?? Number.POSITIVE_INFINITY));
  return relations.filter((each) => typeRank(each, forms) === first);
}

/** Whoever speaks for an organization is answered together with it, and an organ with its state. */
function institutionOf({ bodies }: TextClause, phrase: Phrase): Phrase[] {
  const body = bodies.get(phrase.actor!.key);
  const isOrgan = phrase.actor?.kind === "ORGANIZATION" && body?.actor?.kind === "STATE";
  return body?.actor && (isOrgan || body.actor.kind === "ORGANIZATION")
    ? [{ ...phrase, actor: body.actor, chain: chainThrough(body) }]
    : [];
}
