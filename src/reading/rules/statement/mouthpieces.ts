import type { Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";

/** "عرضت أ، على لسان وزير خارجيتها فلان، التوسط": who speaks the words of a state or an organization; "على لسان محاميه" is still who is named first. */
export function mouthpieceOf(clause: TextClause, speaker: Group): Group | undefined {
  const spoken = mouthIn(clause);
  const isBody = speaker.members.every(({ actor }) => actor?.kind !== "PERSON");
  if (!spoken || !isBody || spoken.actor?.kind !== "PERSON") return undefined;
  const { from, to } = spoken;
  return { from, to, members: [spoken], preposition: "", isGenitive: false };
}

/** Whether somebody only speaks for another one: "على لسان محاميه فلان". */
export function isMouth(clause: TextClause, { from }: Phrase): boolean {
  return mouthIn(clause)?.from === from;
}

function mouthIn({ language, tokens, phrases, sentence }: TextClause): Phrase | undefined {
  if (language !== "ar") return undefined;
  const word = tokens.slice(sentence.from, sentence.to).find(({ folded, index }) => {
    return folded === "لسان" && /^و?علي$/.test(tokens[index - 1]?.folded ?? "");
  });
  return word && phrases.find(({ from, actor }) => from > word.index && from <= word.index + 2 && actor !== null);
}
