import { particlesBefore } from "../../text/token.ts";
import { type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { arabicAppositions } from "./arabicAppositions.ts";
import type { arabicOrganizations } from "./arabicOrganizations.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import type { ArabicText } from "./arabicText.ts";
import type { arabicTitles } from "./arabicTitles.ts";

const delegations = /^(?:ال)?(?:وفد|وفدا|وفدي)$/;
const led = /^(?:برياسه|بقياده|يراسه|يتراسه|يقوده|يتقدمه|تراسه|تتراسه|تقوده|تتقدمه)$/;
/** How many words a delegation has before the word that tells who leads it. */
const reach = 9;

/** A delegation that somebody leads by name is that person: "وفد من حركة «…» برئاسة فلان", "وفد تركي يرأسه الوزير فلان". */
export function arabicLedDelegations(
  { tokens, marks }: ArabicText,
  collector: PhraseCollector,
  { nameAt }: Pick<ReturnType<typeof arabicPersons>, "nameAt">,
  { titleAt }: Pick<ReturnType<typeof arabicTitles>, "titleAt">,
  { nameAfter }: Pick<ReturnType<typeof arabicAppositions>, "nameAfter">,
  { organizationAt }: Pick<ReturnType<typeof arabicOrganizations>, "organizationAt">,
) {
  return { ledDelegationAt };

  function ledDelegationAt(
    from: number,
    limit: number,
  ): { readonly phrase: Phrase; readonly title?: Title } | undefined {
    const form = tokens[from]!.forms.find(({ word }) => delegations.test(word));
    const word = form && tokens.slice(from + 1, Math.min(limit, from + reach)).find(({ folded }) => led.test(folded));
    if (!word || tokens.slice(from + 1, word.index + 1).some(({ gap }) => /[،؛.:\n]/.test(gap))) return undefined;
    const place = word.index + 1;
    const title = titleAt(place, limit);
    const name = title ? nameAfter(title, limit) : nameAt(place, limit);
    if (!name) return undefined;
    const start = tokens[from]!.start + form!.skipped;
    const phrase = { ...name, from, start, ...(title && { title }), ...particlesBefore(tokens[from]!, start) };
    const sender = senderBetween(from + 1, word.index);
    if (sender) collector.membership(phrase, sender, { start, end: name.end }, "led");
    return title ? { phrase, title } : { phrase };
  }

  /** "وفد من حركة «…»", "وفد حكومي تركي" */
  function senderBetween(from: number, end: number): Phrase | undefined {
    for (let index = from; index < end; index++) {
      const organ = marks.has(index) ? undefined : organizationAt(index, end);
      if (organ?.actor) return organ;
      const mark = marks.get(index);
      if (mark && mark.actor.kind !== "PERSON" && mark.sort !== "capital") return phraseOfMark(mark);
    }
    return undefined;
  }
}
