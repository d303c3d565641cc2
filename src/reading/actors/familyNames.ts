import { verbsBeforeNames } from "../tables/ar/verbsBeforeNames.ts";
import { isWordAfterNames } from "../tables/ar/wordsAfterNames.ts";
import { arabicOffices } from "./arabic/arabicOffices.ts";
import { type ArabicText, isAdjacent } from "./arabic/arabicText.ts";
import type { Phrase } from "./phrase.ts";

/** Whether the text calls somebody by the last word of a name alone, as one who acts: "قال ديزير". */
export function isCalledByFamily(context: ArabicText, { from, to }: Phrase): boolean {
  const { tokens } = context;
  const family = tokens[to - 1]!.folded;
  if (family.length < 3 || isWordAfterNames(family) || /(?:ين|ون|ات|ه)$/.test(family)) return false;
  return tokens.some(
    ({ folded, index }) =>
      folded === family &&
      index !== to - 1 &&
      tokens[index - 1]?.folded !== tokens[to - 2]!.folded &&
      isActing(context, index, from),
  );
}

/** "قال ديزير", "إن ديزير", "الوزير ديزير" */
function isActing(context: ArabicText, index: number, name: number): boolean {
  const { tokens } = context;
  const before = tokens[index - 1];
  if (!before || index === name || !isAdjacent(context, index)) return false;
  return (
    /^(?:ان|بان|لان|كان|لكن)$/.test(before.forms.at(-1)!.word) ||
    verbsBeforeNames.some((verbs) => verbs.has(tokens, index - 1)) ||
    (/^ال/.test(before.folded) && arabicOffices.has(tokens, index - 1))
  );
}
