import type { Phrase } from "../actors/phrase.ts";
import { delegates } from "../tables/en/references.ts";
import { actsForState, stateOfOrgan } from "./arabicRepresentatives.ts";
import { hasLatin, type TextSoFar } from "./textSoFar.ts";

/** "representatives of the movement", "a spokesman for the ministry": whoever they are, they act for it. */
export function spokenFor(text: TextSoFar, { title }: Phrase): Phrase | undefined {
  const body = title?.body;
  if (!title || !body) return undefined;
  const { isPlural, isNational, isCounterpart, office, head, words } = title;
  if (actsForState(title)) return body;
  const ofOrgan = stateOfOrgan(text, title);
  if (ofOrgan) return ofOrgan;
  if (body.actor?.kind === "STATE") {
    // "the foreign ministers of Greece and Turkey met"
    if (isPlural && (isNational || isCounterpart) && hasLatin(words)) return body;
    if (delegates.test(head)) return isPlural || office === "delegation" ? body : undefined;
  }
  const isRepresentative = isPlural || /^(?:spokes|delegation|(?:ال)?متحدث|(?:ال)?ناطق)/.test(office);
  return isRepresentative && body.actor?.kind === "ORGANIZATION" ? body : undefined;
}
