import { fold } from "../../names/fold.ts";
import type { Phrase } from "../actors/phrase.ts";
import { organizationNounPatterns } from "../tables/organizations.ts";
import { hasArabic, type TextSoFar, withBodies } from "./textSoFar.ts";

/** The organization named last that has the noun in its name: "the agency" after "the news agency A". */
export function namedWith(
  { tokens, phrases, affiliations }: TextSoFar,
  { from, start }: Phrase,
  noun: string,
): Phrase | undefined {
  const alike = new RegExp(organizationNounPatterns[noun] ?? noun);
  const wordsOf = (each: Phrase) => {
    const names = (each.actor!.candidates[0]?.actor.names ?? []).map(({ value }) => value);
    const own = each.sort === "name" ? tokens.slice(each.from, each.to).map(({ folded }) => folded) : [];
    return [fold([each.actor!.name, each.actor!.key, ...names].join(" ")), ...own].join(" ");
  };
  const isAlike = (each: Phrase) =>
    each.from < from &&
    each.start < start &&
    each.actor?.kind === "ORGANIZATION" &&
    alike.test(wordsOf(each)) &&
    // "the bloc" is the union, not its commission.
    (noun !== "bloc" || !/\b(?:commission|court|parliament|secretariat|mission|office)\b/.test(wordsOf(each)));
  // "الجماعة" is rather "جماعة «…»" than a front.
  const isCalled = (each: Phrase) =>
    isAlike(each) && hasArabic(noun) && tokens[each.from]!.forms.some(({ word }) => word.replace(/^ال/, "") === noun);
  const called = phrases.findLast(isCalled);
  if (called) return called;
  // "وفد جماعة «…» بقيادة فلان" names the group, too.
  const led = hasArabic(noun) ? affiliations.map(({ body }) => body).findLast(isCalled) : undefined;
  if (led) return led;
  // "A, who chairs the council of B": the text has only said what A is.
  return phrases.findLast(isAlike) ?? withBodies(phrases).findLast(isAlike);
}
