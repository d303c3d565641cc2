import { type Group, groupOf, type TextClause } from "./clause.ts";
import type { Event } from "./sentenceTriggers.ts";

/** How many words after the verb the state may be named whose people or places are attacked. */
const reach = 8;

export function isAttack(type: string): boolean {
  return /^(?:attack|war|invasion|occupation)$/.test(type);
}

/** "shelled Greek positions", "fired on a Greek convoy": the state whose they are, which only an adjective tells in English. */
export function attackedState(
  { phrases, tokens, sentence, language }: TextClause,
  { trigger: { to }, subject }: Event,
): Group | undefined {
  if (language !== "en") return undefined;
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  const end = tokens
    .slice(to + 1, Math.min(sentence.to, to + reach))
    .find(({ gap, folded }) => /[,;:]/.test(gap) || /^(?:and|after|before|who|which|that|from|with)$/.test(folded));
  const state = phrases.find(
    ({ from, actor, sort }) =>
      from >= to &&
      from < (end?.index ?? to + reach) &&
      actor?.kind === "STATE" &&
      sort === "adjective" &&
      !own.has(actor.key),
  );
  return state && groupOf(state);
}
