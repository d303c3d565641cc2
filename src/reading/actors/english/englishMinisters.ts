import { ministerNouns, ministerRanks } from "../../tables/en/ministers.ts";
import type { Token } from "../../text/token.ts";
import { phraseTable, type WordMatch, WordTable } from "../../text/wordTable.ts";
import type { Office } from "../office.ts";
import { portfoliosEnd } from "./portfolios.ts";

const rankTable = phraseTable(ministerRanks);
const nouns = new WordTable<{ readonly isPlural: boolean }>(
  ministerNouns
    .split(", ")
    .flatMap((noun) => [
      [noun, { isPlural: false }] as const,
      [`${noun.replace(/y$/, "ie")}s`, { isPlural: true }] as const,
    ]),
);
/** "trade, industry and tourism", "trade & industry" */
const several = { most: 4, gap: /^(?:, | & )$/ };

/** "deputy trade and industry minister", "Minister of Foreign Affairs": a minister of whatever portfolio. */
export function ministerAt(tokens: readonly Token[], from: number): WordMatch<Office> | undefined {
  const form = tokens[from]?.forms[0];
  if (form === undefined) return undefined;
  const start = rankTable.at(tokens, from)?.to ?? from;
  return [start, from].map((index) => namedBefore(index) ?? namedAfter(index)).find((match) => match !== undefined);

  /** "trade and industry minister" */
  function namedBefore(index: number): WordMatch<Office> | undefined {
    const end = portfoliosEnd(tokens, index, several);
    const noun = end !== undefined && isSpaced(end) ? nouns.at(tokens, end) : undefined;
    return noun && match(noun.to, noun.value.isPlural);
  }

  /** "minister of trade and industry" */
  function namedAfter(index: number): WordMatch<Office> | undefined {
    const noun = nouns.at(tokens, index);
    if (!noun || !/^(?:of|for)$/.test(tokens[noun.to]?.folded ?? "") || !isSpaced(noun.to)) return undefined;
    const end = portfoliosEnd(tokens, noun.to + 1, several);
    return end === undefined ? undefined : match(end, noun.value.isPlural);
  }

  function isSpaced(index: number): boolean {
    return /^['’]?[ -]$/.test(tokens[index]?.gap ?? "");
  }

  function match(to: number, isPlural: boolean): WordMatch<Office> {
    const words = tokens.slice(from, to).map(({ value }) => value.toLowerCase());
    const office = words
      .join(" ")
      .replace(/\bministers\b/, "minister")
      .replace(/\bsecretaries\b/, "secretary");
    return { value: { office, isNational: true, isPlural }, to, form: form! };
  }
}
