import type { Article } from "../reading.ts";
import { tokensOf } from "../text/token.ts";
import { namesOfFormerState, stateOfCapital } from "./formerStates.ts";
import { stateWords } from "./stateLexicon.ts";

/** The names of the states that are no more to which a text refers, also by their adjectives or capitals, in English and Arabic. */
export function namesOfFormerStatesIn({ text, language, publishedOn }: Article): readonly string[] {
  const tokens = tokensOf(text);
  const codes = tokens.flatMap(({ index }) => {
    const found = stateWords(language).at(tokens, index)?.value;
    return found ? [found.sort === "capital" ? stateOfCapital(found.iso2, publishedOn) : found.iso2] : [];
  });
  return [...new Set(codes)].flatMap(namesOfFormerState);
}
