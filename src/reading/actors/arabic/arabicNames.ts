import { newPhrase, type Phrase } from "../phrase.ts";
import { newTextActor } from "../textActor.ts";
import { arabicNameEnds, mostParts } from "./arabicNameEnds.ts";
import { arabicNameWords, boundBefore } from "./arabicNameWords.ts";
import { type ArabicText, gapBefore } from "./arabicText.ts";

/** Words with which a given name begins, folded: "سيدي محمد". */
const beforeGivenName = /^(?:سيدي|مولاي|ملا)$/;

/** Numbers of kings and popes, folded: nothing of the name follows. */
const ordinals = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/;

/** The names of persons that no mark knows: words that no verb, office or other word after names is. */
export function arabicNames(context: ArabicText) {
  const { text, tokens } = context;
  const words = arabicNameWords(context);
  const { isNameWord, isSon } = words;
  const { isAfterName } = arabicNameEnds(context, words);
  return { newNameOf };

  /** The name that begins at a token; none of one word. */
  function newNameOf(from: number, limit: number): Phrase | undefined {
    let to = from;
    let parts = 0;
    while (
      to < limit &&
      (parts < (/^ال\p{L}|^(?:اوغلو|زاده|باشا)$/u.test(tokens[to]!.folded) ? mostParts + 1 : mostParts) ||
        isSon(to) ||
        isSon(to - 1)) &&
      (to === from || /^(?: |-|\. )$/.test(gapBefore(context, to))) &&
      isNameWord(to, from)
    ) {
      if (parts >= 2 && !isSon(to - 1) && isAfterName(to, parts)) break;
      // "الملك عبد الله الثاني بشر الخصاونة"
      if (to > from && ordinals.test(tokens[to - 1]!.folded)) break;
      const isBound = boundBefore.has(tokens[to]!.folded) || (to === from && beforeGivenName.test(tokens[to]!.folded));
      // "عبد الله" is one part, "سيف الدين" as well.
      const isRest =
        to > from && /^(?:الدين|الله|الاسلام|الرحمن)$/.test(tokens[to]!.folded) && tokens[to - 1]!.folded !== "عبد";
      if (!isBound && !isRest) parts++;
      to++;
    }
    while (to > from && boundBefore.has(tokens[to - 1]!.folded)) to--;
    if (to - from < 2) return undefined;
    // "خطوة عدائية": a noun and its adjective.
    if (to - from === 2 && /ة$/.test(tokens[from]!.value) && /ية$/.test(tokens[from + 1]!.value)) return undefined;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    return newPhrase({ from, to, start, end, actor: newTextActor(text.slice(start, end), "PERSON") });
  }
}
