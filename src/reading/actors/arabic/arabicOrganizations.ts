import { agency, countryWords, governments, organizationNouns, organs, organsAlone } from "../../tables/ar/offices.ts";
import { particlesBefore } from "../../text/token.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { Mark } from "../marks.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import { arabicLongNames } from "./arabicLongNames.ts";
import { arabicNamedOrganizations } from "./arabicNamedOrganizations.ts";
import { arabicOrganizationParts } from "./arabicOrganizationParts.ts";
import { arabicPublicBodies } from "./arabicPublicBodies.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** What may stand between a delegation and whom it comes from, folded. */
const delegationWords =
  /^(?:ال)?(?:حكومي|وزاري|رسمي|عسكري|امني|سياسي|اقتصادي|تجاري|برلماني|نيابي|رياسي|دبلوماسي|فني|تقني|تفاوضي|مفاوض|كبير|مشترك|مصغر|رفيع|المستوي|مستوي|استخباراتي|استخباري|قضايي|زاير|صغير)ا?$/;

/** What canals are named after, folded: "قناة بنما". */
const canals = /^(?:بنما|السويس)$/;

/** Finds the organizations and governments that an Arabic text describes by a noun: "وزارة الخارجية الصينية", "الحكومة اللبنانية". */
export function arabicOrganizations(context: ArabicText, collector: PhraseCollector) {
  const { text, tokens, marks } = context;
  const parts = arabicOrganizationParts(context, collector);
  const { named, stateAt, isPart, isOneOf, isAdjectiveLike } = parts;
  const { namedAt, quotedBodyAt } = arabicNamedOrganizations(context, parts, collector);
  const { longNameAt } = arabicLongNames(context, parts);
  const { publicBodyAt } = arabicPublicBodies(context, parts);
  return { organizationAt, organAlone: sameAsBefore, publicBodyAt, quotedBodyAt, unnamedAt };

  function organizationAt(from: number, limit: number): Phrase | undefined {
    // A canal is called like a channel.
    const isCanal = isOneOf(from, /^قناه$/) && canals.test(tokens[from + 1]?.folded ?? "");
    if (marks.has(from) || isCanal) return undefined;
    return (
      delegationAt(from, limit) ??
      longNameAt(from, limit) ??
      organAt(from, limit) ??
      governmentAt(from, limit) ??
      namedAt(from, limit) ??
      publicBodyAt(from, limit, false)
    );
  }

  /** "وفد من حركة …", "الوفد الإيراني": for whom it comes, unless a person leads it. */
  function delegationAt(from: number, limit: number): Phrase | undefined {
    if (!isOneOf(from, /^(?:ال)?(?:وفد|وفدا|وفدي)$/)) return undefined;
    let index = from + 1;
    while (index < from + 4 && !marks.has(index) && isAdjacent(context, index) && isOfDelegation(index)) index++;
    const isOf = /^(?:من|عن|يمثل)$/.test(tokens[index]?.folded ?? "");
    const place = isOf ? index + 1 : index;
    if (place >= limit || !isAdjacent(context, place)) return undefined;
    const mark = marks.get(place);
    const isMarked = mark && mark.actor.kind !== "PERSON" && mark.sort !== "capital" && mark.preposition === "";
    const sent = isMarked ? phraseOfMark(mark) : organizationAt(place, limit);
    const isLed = sent && /^(?:برياسه|بقياده|يراسه|يتراسه|يقوده)$/.test(tokens[sent.to]?.folded ?? "");
    if (!sent?.actor || isLed || sent.hasConjunction) return undefined;
    const form = tokens[from]!.forms.find(({ word }) => /^(?:ال)?(?:وفد|وفدا|وفدي)$/.test(word))!;
    const start = tokens[from]!.start + form.skipped;
    return newPhrase({
      from,
      to: sent.to,
      start,
      end: sent.end,
      actor: sent.actor,
      ...particlesBefore(tokens[from]!, start),
    });
  }

  /** "وفد حكومي سوري", "وفد رفيع المستوى من قطر" */
  function isOfDelegation(index: number): boolean {
    return delegationWords.test(tokens[index]!.folded);
  }

  /** "الحكومة اللبنانية", "سلطات مصر": the state. */
  function governmentAt(from: number, limit: number): Phrase | undefined {
    const found = governments.at(tokens, from);
    if (!found) return undefined;
    // "حكومة الوحدة الليبية"
    let end = found.to;
    while (end < found.to + 2 && isPart(end)) end++;
    const own = stateAt(end, limit) ?? capitalAt(end, limit);
    // "دعت الحكومة إيران": with the article, no name of a state belongs to it.
    if (own && found.form.word.startsWith("ال") && own.sort === "name") return undefined;
    const mark = own ?? placeAt(end, limit);
    if (!mark) return undefined;
    const start = tokens[from]!.start + found.form.skipped;
    return newPhrase({
      from,
      to: mark.to,
      start,
      end: mark.end,
      actor: mark.actor,
      ...particlesBefore(tokens[from]!, start),
    });
  }

  /** "الحكومة الانتقالية في مالي", "السلطات في نيامي" */
  function placeAt(index: number, limit: number): Mark | undefined {
    const isIn = tokens[index]?.folded === "في" && index + 1 < limit && isAdjacent(context, index);
    const mark = isIn && isAdjacent(context, index + 1) ? marks.get(index + 1) : undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort === "adjective" || mark.preposition !== "") return undefined;
    // "اتفاق مع الحكومة في أديس أبابا": where it was made.
    return mark.sort === "name" || isOneOf(index - 1, /سلطات$/) ? mark : undefined;
  }

  /** "حكومة مدريد" */
  function capitalAt(index: number, limit: number): Mark | undefined {
    const mark = index < limit && isAdjacent(context, index) ? marks.get(index) : undefined;
    const isGoverned = /^[وفبل]?حكومه$/.test(tokens[index - 1]?.folded ?? "");
    return isGoverned && mark?.sort === "capital" && !mark.hasConjunction && mark.preposition === "" ? mark : undefined;
  }

  /** "وزارة الخارجية الصينية", "وكالة الإعلام الروسية" */
  function organAt(from: number, limit: number): Phrase | undefined {
    const organ = organs.at(tokens, from) ?? agency.at(tokens, from);
    if (!organ || organ.to > limit) return undefined;
    const most = agency.has(tokens, from) ? 3 : 1;
    let index = organ.to;
    while (index < organ.to + most && isPart(index) && (most > 1 || isAdjectiveLike(index))) index++;
    const mark = stateAt(index, limit);
    // "ضابط المخابرات الليبي": the adjective is that of the officer.
    const isOfOfficer = mark?.sort === "adjective" && isFeminine(from) && !/(?:ة|ه)$/.test(tokens[mark.to - 1]!.value);
    if (mark && !isOfOfficer) return named(from, organ, mark.to, mark);
    return organsAlone.has(tokens, from) ? sameAsBefore(from, organ) : undefined;
  }

  /** "المخابرات", "الوزارة" */
  function isFeminine(index: number): boolean {
    return /(?:ة|ات)$/.test(tokens[index]!.value);
  }

  /** "وزارة الدفاع", "الجيش": the organ whose name begins so, or a new one. */
  function sameAsBefore(from: number, organ: WordMatch<true>): Phrase {
    const start = tokens[from]!.start + organ.form.skipped;
    const end = tokens[organ.to - 1]!.end;
    const actor = collector.organBefore(text.slice(start, end));
    const place = { from, to: organ.to, start, end, ...particlesBefore(tokens[from]!, start) };
    return actor ? newPhrase({ ...place, actor }) : named(from, organ, organ.to, undefined);
  }

  /** A body that was named before: "الأمين العام للمجلس", "المتحدثة باسم وزارته", "وزير خارجية بلاده". */
  function unnamedAt(from: number): Phrase | undefined {
    const country = countryWords.at(tokens, from);
    const found = country ?? organizationNouns.at(tokens, from);
    if (!found || marks.has(from) || found.form.hasConjunction || !/^[لب]?$/.test(found.form.preposition))
      return undefined;
    const [start, end] = [tokens[from]!.start + found.form.skipped, tokens[found.to - 1]!.end];
    return newPhrase({ from, to: found.to, start, end, sort: country ? "country" : "organization" });
  }
}
