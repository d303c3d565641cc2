import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Nouns of those who govern for somebody, folded. */
const governing = /^(?:حكومه|اداره|نظام|سلطات)$/;

/** "إدارة الرئيس الأميركي فلان", "نظام فلان": the phrases of an Arabic text, where whoever governs for somebody in office is the state. */
export function withGovernmentsOfPersons({ tokens, stated }: TextSoFar, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase) => {
    const { from, title, actor, preposition, hasConjunction } = phrase;
    const noun = tokens[from - 1];
    const form = noun?.forms.find(({ word }) => governing.test(word));
    const isJust = tokens[from]!.gap === " " && preposition === "" && !hasConjunction;
    if (!noun || !form || !isJust || actor?.kind !== "PERSON" || title?.isFormer) return phrase;
    const office = stated.find(({ member, isFormer }) => member.actor!.key === actor.key && !isFormer);
    const state = title?.body ?? office?.body;
    if (state?.actor?.kind !== "STATE") return phrase;
    const place = { start: noun.start + form.skipped, end: phrase.end };
    return {
      ...phrase,
      ...place,
      from: noun.index,
      sort: "name" as const,
      actor: state.actor,
      head: place,
      title: null,
      rank: null,
      chain: chainThrough(state),
      preposition: form.preposition,
      hasConjunction: form.hasConjunction,
    };
  });
}
