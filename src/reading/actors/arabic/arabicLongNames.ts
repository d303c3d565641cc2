import { bodyNouns, nounsOfTrades, purposeNouns } from "../../tables/ar/bodyNouns.ts";
import { governments, organizationNouns, organs } from "../../tables/ar/offices.ts";
import type { Mark } from "../marks.ts";
import type { Phrase } from "../phrase.ts";
import type { arabicOrganizationParts } from "./arabicOrganizationParts.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** How many words stand at most between the noun and what the body is for. */
const mostWords = 3;

/**
 * Finds organizations that nobody needs to know by the form of their names: a noun, what describes it, and what it is for:
 * "المركز البلقاني للدراسات الاستراتيجية", "الجمعية الوطنية لحماية المستهلك".
 */
export function arabicLongNames(
  context: ArabicText,
  {
    named,
    isPart,
    isAdjectiveLike,
  }: Pick<ReturnType<typeof arabicOrganizationParts>, "named" | "isPart" | "isAdjectiveLike">,
) {
  const { tokens, marks } = context;
  return { longNameAt };

  function longNameAt(from: number, end: number): Phrase | undefined {
    const limit = Math.min(end, tokens.length);
    const noun = marks.has(from) ? undefined : bodyNouns.at(tokens, from);
    if (!noun) return undefined;
    const isDefinite = noun.form.word.startsWith("ال");
    let to = noun.to;
    let state: Mark | undefined;
    while (to < Math.min(limit, noun.to + mostWords) && isDescription(to, noun.to, isDefinite)) {
      state ??= marks.get(to)?.actor.kind === "STATE" ? marks.get(to) : undefined;
      to++;
    }
    // "لجنة العقوبات التابعة لمجلس …": a body of another one.
    if (to > noun.to && to < limit && isAdjacent(context, to) && /^التابعه?$/.test(tokens[to]!.folded)) {
      const name = context.text.slice(tokens[from]!.start + noun.form.skipped, tokens[to - 1]!.end);
      const owner = marks.get(to + 1);
      return named(from, noun, owner?.preposition === "ل" && owner.to <= limit ? owner.to : to, undefined, name);
    }
    const last = to > noun.to ? purposeEnd(to, limit, nounsOfTrades.test(noun.form.word)) : undefined;
    return last === undefined ? undefined : named(from, noun, last, state);
  }

  /** "البلقاني", "السورية": an adjective; behind a noun without the article first the noun that it belongs to. */
  function isDescription(index: number, first: number, isDefinite: boolean): boolean {
    const mark = marks.get(index);
    // "معهد الخرطوم للدراسات"
    const isOfPlace = mark !== undefined && mark.sort !== "adjective" && mark.actor.kind === "STATE";
    if (isOfPlace && !isDefinite && index === first)
      return mark.to === index + 1 && !mark.hasConjunction && mark.preposition === "" && isAdjacent(context, index);
    if (mark)
      return mark.sort === "adjective" && !mark.hasConjunction && isAdjacent(context, index) && isAlike(index, first);
    if (!isPart(index) || /^لل|^التابعه?$/.test(tokens[index]!.folded)) return false;
    const isNoun = !isDefinite && index === first;
    return isNoun || (isQuality(index) && (!isDefinite || isAlike(index, first)));
  }

  /** "الوطنية", "العام" */
  function isQuality(index: number): boolean {
    return isAdjectiveLike(index) || /^ال(?:عام|اعلي|حر|موحد|مستقل|سامي)$/.test(tokens[index]!.folded);
  }

  /** Whether an adjective has the gender of the noun before the words: "الجمعية الوطنية". */
  function isAlike(index: number, first: number): boolean {
    return /ه$/.test(tokens[index]!.folded) === /(?:ه|ات)$/.test(tokens[first - 1]!.folded);
  }

  /** "للدراسات الاستراتيجية", "لحقوق الإنسان", "لإعادة الإعمار والتنمية": the index behind what the body is for. */
  function purposeEnd(from: number, limit: number, isUnion: boolean): number | undefined {
    if (from >= limit || !isAdjacent(context, from) || marks.has(from)) return undefined;
    const { folded } = tokens[from]!;
    const isOf = purposeNouns.test(folded) && from + 1 < limit && isPart(from + 1);
    const isFor = /^لل\p{L}{3}/u.test(folded) && isPart(from) && !isSomebody(from);
    // "قالت اللجنة الوطنية للصحافيين": to whom it speaks.
    if (!(isOf || isFor) || (/^لل(?:صحا?في|اعلامي|مراسل)/.test(folded) && !isUnion)) return undefined;
    let to = from + (isOf ? 2 : 1);
    while (to < Math.min(limit, from + 4) && ((isPart(to) && isAdjectiveLike(to)) || isJoined(to))) to++;
    return to;
  }

  /** "للحكومة", "للجيش" */
  function isSomebody(index: number): boolean {
    return [governments, organizationNouns, organs].some((words) => words.has(tokens, index));
  }

  /** "والتنمية" */
  function isJoined(index: number): boolean {
    const { folded } = tokens[index]!;
    return (
      isAdjacent(context, index) &&
      !marks.has(index) &&
      /^وال\p{L}{3,}(?:ه|يم|ير|ون)$/u.test(folded) &&
      !isSomebody(index)
    );
  }
}
