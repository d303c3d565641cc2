import type { Phrase } from "../actors/phrase.ts";
import { foldedText } from "../text/token.ts";
import type { TextSoFar } from "./textSoFar.ts";

const hosting =
  /^(?:(?:had|has|have|also|later|then) ){0,2}(?:received|receives|welcomed|welcomes|hosted|hosts|greeted)(?: |$)/;
const reach = 16;

/**
 * "A, whom President B received in Lima", "was welcomed by President B at his residence in the Peruvian capital": the state where somebody
 * receives others, which is his own.
 */
export function sceneOfHost(text: TextSoFar, { from, to }: Phrase): Phrase | undefined {
  const { tokens, phrases, capitals, sentences, sentenceOf } = text;
  const end = Math.min(sentences[sentenceOf({ from })]!.to, to + reach);
  const isHost =
    hosting.test(foldedText(tokens, to, to + 3)) ||
    /(?:received|welcomed|hosted|greeted) by$/.test(foldedText(tokens, Math.max(0, from - 2), from));
  if (!isHost) return undefined;
  const stop = tokens.slice(to, end).find(({ gap }) => /[,;:“”"]/.test(gap))?.index ?? end;
  return [...capitals, ...phrases].find((each) => {
    if (each.from < to || each.from >= stop || each.actor?.kind !== "STATE") return false;
    const isCity = each.sort === "capital" && tokens[each.from - 1]!.folded === "in";
    return (
      isCity || (foldedText(tokens, each.from - 2, each.from) === "in the" && tokens[each.to]?.folded === "capital")
    );
  });
}
