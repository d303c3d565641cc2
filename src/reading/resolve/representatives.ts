import type { Phrase, Title } from "../actors/phrase.ts";
import { delegates } from "../tables/en/references.ts";
import { arabicStateOf } from "./arabicRepresentatives.ts";
import { bodyOfOwner } from "./owners.ts";
import { hasLatin, type TextSoFar } from "./textSoFar.ts";

/**
 * "representatives of the movement", "Greek officials", "Greece's foreign minister", "its prime minister": whoever they are, they act for it.
 * @param isAnyone whether an indefinite article stands before: "a minister"
 */
export function spokenFor(text: TextSoFar, phrase: Phrase, isAnyone: boolean): Phrase | undefined {
  const { title } = phrase;
  const body =
    title?.body ?? (title && /^its /i.test(title.words) ? bodyOfOwner(text, phrase, title.isNational) : undefined);
  if (!title || !body) return undefined;
  const { isPlural, office, words } = title;
  if (hasLatin(words)) {
    if (body.actor?.kind === "STATE") return actsForState(title, isAnyone) ? body : undefined;
  } else {
    const state = arabicStateOf(text, title);
    if (state) return state;
  }
  const isRepresentative =
    isPlural ||
    (!isAnyone && /^(?:special )?(?:envoy|mediator|negotiator|representative)$/.test(office)) ||
    /^(?:spokes|delegation|(?:ال)?(?:متحدث|ناطق|مبعوث|موفد|مندوب|ممثل|أمينة? ?(?:ال)?عام|الأمينة? العام))/.test(office);
  return isRepresentative && body.actor?.kind === "ORGANIZATION" ? body : undefined;
}

function actsForState(
  { isPlural, isNational, isCounterpart, isFormer, office, head }: Title,
  isAnyone: boolean,
): boolean {
  if (isFormer) return false;
  if (isPlural) return isNational || isCounterpart || delegates.test(head);
  return (
    /^(?:delegation|spokesman|spokeswoman|spokesperson)$/.test(office) || ((isNational || isCounterpart) && !isAnyone)
  );
}
