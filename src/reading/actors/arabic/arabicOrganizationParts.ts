import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { formers, honorifics } from "../../tables/ar/offices.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { particlesBefore } from "../../text/token.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { Mark } from "../marks.ts";
import type { Phrase } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import { arabicOffices } from "./arabicOffices.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";

/** What the names of Arabic organizations consist of: a noun, words with the article, and a state: "وزارة | الخارجية | الصينية". */
export function arabicOrganizationParts(context: ArabicText, collector: PhraseCollector) {
  const { text, tokens, marks } = context;
  return { named, stateAt, isPart, isOneOf, isAdjectiveLike };

  /** @param state the state whose adjective or name ends the phrase, or stands in it */
  function named(
    from: number,
    kind: WordMatch<true> | undefined,
    to: number,
    state: Mark | undefined,
    name?: string,
  ): Phrase {
    const start = tokens[from]!.start + (kind?.form.skipped ?? 0);
    const last = Math.max(to, state?.to ?? 0);
    const end = tokens[last - 1]!.end;
    const place = { from, to: last, start, end };
    // After ل, an article has lost its alif: للرئاسة.
    const article = text[start] === "ل" && text[start - 1] === "ل" ? "ا" : "";
    const words = name ?? article + text.slice(start, end);
    const phrase = collector.organ(state, place, words, particlesBefore(tokens[from]!, start));
    const alias = bracketedAt(last);
    if (alias) collector.introduce(phrase, alias);
    return phrase;
  }

  /** "معهد البحوث السياسية (مبس)": the short name in brackets behind a name. */
  function bracketedAt(index: number): string | undefined {
    if (index >= tokens.length || !/^ \($/.test(gapBefore(context, index)) || marks.has(index)) return undefined;
    const to = /^\)/.test(gapBefore(context, index + 1)) ? index + 1 : undefined;
    const { value } = tokens[index]!;
    // "(خاصة)", "(معارض)" describe it.
    return to && /^\p{L}{3,}$/u.test(value) && !/ة$|ي$/.test(value) && !isWordAfterNames(tokens[index]!.folded)
      ? value
      : undefined;
  }

  /** The state at a token that ends the name of an organ. */
  function stateAt(index: number, limit: number): Mark | undefined {
    const mark = index < limit && isAdjacent(context, index) ? marks.get(index) : undefined;
    // "قناة «روسيا 24»"
    if (/[“"«(]$/.test(gapBefore(context, index)) && mark && !/^[”"»)]/.test(gapBefore(context, mark.to)))
      return undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort === "capital" || mark.hasConjunction || mark.preposition !== "")
      return undefined;
    const isOfSeveral = mark.sort === "adjective" && /(?:ان|ين)$/.test(tokens[mark.to - 1]!.folded);
    return isOfSeveral ? undefined : mark;
  }

  /** A word with the article, or with ل, that belongs to a name. */
  function isPart(index: number): boolean {
    const { folded } = tokens[index] ?? { folded: "" };
    return (
      !marks.has(index) &&
      isAdjacent(context, index) &&
      /^(?:ال|لل)\p{L}{2}/u.test(folded) &&
      !isAfterParts(folded) &&
      !isTitle(index)
    );
  }

  /** "التي", "الماضي", "الخميس" */
  function isAfterParts(folded: string): boolean {
    return (
      isFunctionWord(folded) ||
      // "شركة أ المملوكة للدولة": what it is to somebody.
      /^ال(?:مملوك|مدعوم|ممول|خاضع|متحالف|موالي|مقرب|مناهض|مناوي|مدرج|مشمول|مستهدف|مبرم|موقع|مفروض)(?:ه|ين|ون)?$/.test(
        folded,
      ) ||
      /^ال(?:ماضي|مقبل|جاري|حالي|قادم|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|ذين|لذين|يوم|سابق)ه?$/.test(folded)
    );
  }

  function isOneOf(index: number, words: RegExp): boolean {
    return tokens[index]!.forms.some(({ word }) => words.test(word));
  }

  function isTitle(index: number): boolean {
    return honorifics.has(tokens, index) || arabicOffices.has(tokens, index) || formers.has(tokens, index);
  }

  function isAdjectiveLike(index: number): boolean {
    return /(?:ي|ه|ا|لل\p{L}+)$/u.test(tokens[index]!.folded) || tokens[index]!.folded.startsWith("لل");
  }
}
