import { chainThrough, newPhrase, type Phrase } from "../../actors/phrase.ts";
import { keyOfMention } from "../../mergeRelations.ts";
import type { ReadMention, Span } from "../../reading.ts";

/** The noun, which stands for somebody whom a mention names elsewhere. */
export function phraseFor(mention: ReadMention, index: number, { start, end }: Span): Phrase {
  const { name, kind, candidates, chain } = mention;
  const named = { start: mention.start, end: mention.end };
  return newPhrase({
    from: index,
    to: index + 1,
    start,
    end,
    sort: "pronoun",
    actor: { key: keyInText(mention), name, kind, candidates },
    chain: chainThrough({ chain, head: named }),
  });
}

/** The key that the actor of a mention has within the text. */
export function keyInText(mention: ReadMention): string {
  return mention.candidates.length > 0 ? keyOfMention(mention) : `new:${mention.name}`;
}
