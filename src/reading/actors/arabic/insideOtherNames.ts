import { isAli } from "../../../names/annotate/functionWords.ts";
import { foldedWords } from "../../../names/annotate/textWords.ts";
import { commonGivenNames } from "../../tables/ar/givenNames.ts";
import type { Token } from "../../text/token.ts";
import type { PlacedMention } from "../bareNouns.ts";
import { isLongerSomewhere } from "../firstNamed.ts";

/** The mentions of an Arabic text without short names of known persons behind a given name that is not theirs: «محمود السيسي» is another one. */
export function withoutNamesOfOthers(mentions: readonly PlacedMention[], tokens: readonly Token[]): PlacedMention[] {
  return mentions.flatMap((mention) => {
    const { from, to, start } = mention;
    const isBehind = tokens[from]!.gap === " " && tokens[from]!.start === start;
    const given = isBehind ? givenName(tokens[from - 1]) : undefined;
    if (given === undefined) return [mention];
    const candidates = mention.candidates.filter(
      ({ actor }) =>
        actor.kind !== "PERSON" ||
        !isLongerSomewhere(actor, to - from) ||
        actor.names.some(({ value }) => foldedWords(value).includes(given)),
    );
    return candidates.length > 0 ? [{ ...mention, candidates }] : [];
  });
}

function givenName(token: Token | undefined): string | undefined {
  const found = token?.forms.find(({ word }) => commonGivenNames.has(word))?.word;
  return found ?? (token && isAli(token.value) ? token.folded : undefined);
}
