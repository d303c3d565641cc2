import type { Phrase } from "../phrase.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** Words with the article, folded, which the adjective after them does not describe: "في مارس المقبل الكويتي فلان". */
const afterwards = /^ال(?:مقبل|ماضي|جاري|حالي|منصب|يوم)$|^الماضيه$|^المقبله$/;

/** New names after where somebody is from: "الجيولوجي السويدي فلان", "الكويتي فلان". */
export function arabicNamesOfOrigin(
  context: ArabicText,
  { newNameOf }: Pick<ReturnType<typeof arabicPersons>, "newNameOf">,
) {
  const { tokens, marks } = context;
  return { describedAt, compatriotAt };

  /** "الجيولوجي السويدي فلان": a new name after what a person is and where the person is from. */
  function describedAt(from: number, limit: number): Phrase | undefined {
    const { forms } = tokens[from]!;
    const form = forms.find(({ word }) => /^ال\p{L}{3}/u.test(word));
    const origin = marks.get(from + 1);
    if (!form || origin?.sort !== "adjective" || origin.actor.kind !== "STATE" || !isAdjacent(context, origin.from))
      return undefined;
    if (
      !isAdjacent(context, origin.to) ||
      /(?:ه|ات|ين|ون)$/.test(form.word) !== /(?:ه|ين|ون)$/.test(tokens[origin.from]!.folded)
    )
      return undefined;
    const name = newNameOf(origin.to, limit);
    if (!name || /^ال/.test(tokens[origin.to]!.folded)) return undefined;
    return { ...name, from, preposition: form.preposition, hasConjunction: form.hasConjunction };
  }

  /** "الكويتي فلان", "خلفا للسنغالي فلان": a new name after nothing but where the person is from. */
  function compatriotAt(from: number, limit: number): Phrase | undefined {
    const origin = marks.get(from);
    if (origin?.sort !== "adjective" || origin.actor.kind !== "STATE" || !/^و?(?:ال|لل)/.test(tokens[from]!.value))
      return undefined;
    const before = tokens[from - 1]?.folded ?? "";
    const isAfterNoun = isAdjacent(context, from) && /^[وف]?[بلك]?ال/.test(before) && !afterwards.test(before);
    if (isAfterNoun || marks.has(from - 1) || /(?:ات|ين|ون|ان)$/.test(tokens[from]!.folded)) return undefined;
    if (!isAdjacent(context, origin.to) || /^ال/.test(tokens[origin.to]?.folded ?? "ال")) return undefined;
    const name = newNameOf(origin.to, limit);
    const { preposition, hasConjunction } = origin;
    return name && { ...name, from, preposition, hasConjunction };
  }
}
