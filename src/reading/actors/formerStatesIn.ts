import type { Article } from "../reading.ts";
import { tokensOf } from "../text/token.ts";
import { namesOfFormerState, stateThen } from "./formerStates.ts";
import { stateWords } from "./stateLexicon.ts";

/** The names of the states that are no more to which a text refers, also by their adjectives or capitals, in English and Arabic. */
export function namesOfFormerStatesIn(article: Article): readonly string[] {
  const tokens = tokensOf(article.text);
  const words = stateWords(article.language);
  const codes = tokens.flatMap(({ index }) => {
    const found = words.at(tokens, index);
    return found ? [stateThen(found.value, article)] : [];
  });
  return [...new Set(codes)].flatMap(namesOfFormerState);
}
