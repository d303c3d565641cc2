import { verbTables } from "../../actors/arabic/arabicFamilies.ts";
import { affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { verbsAfterNames } from "../../tables/ar/verbsAfterNames.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Verbs that tell what somebody does; "قرر" decides on a deed. */
const deeds = [...verbTables, affiliationVerbs, otherVerbs, verbsAfterNames];
const decides = /^وقرر(?:ت|وا)?$/;

/**
 * "توعد فلان أ بالرد، وعين علانا قائدا", "دعا إلى الإفراج عن فلان، وقررت أ تعليق مساعداتها": the verb with which the article goes on to tell a deed. Behind "أن", it
 * may be a part of what is said.
 */
export function deedAfter(
  { tokens, sentence, language, isQuoted }: TextClause,
  { to, form, value }: Trigger,
): number | undefined {
  if (language !== "ar" || form !== "finite" || value.kind !== "STATEMENT" || value.carries) return undefined;
  for (let index = to; index < sentence.to; index++) {
    const { folded, gap } = tokens[index]!;
    if (/^[وفبل]?(?:ان|انه|انها|انهم|انهما|بما|مما)$/.test(folded) && !isQuoted(index)) return undefined;
    const isJoined = /،/.test(gap) && /^و(?!س?[يتن]|ال)\p{L}{2}/u.test(folded) && !isQuoted(index);
    if (isJoined && (decides.test(folded) || deeds.some((verbs) => verbs.has(tokens, index)))) return index;
  }
  return undefined;
}
