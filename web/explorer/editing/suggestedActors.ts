import type { MentionedActorsQuery } from "../api/deferred/generated/graphql.ts";
import { type DraftActor, distinctActors } from "./relationDraft.ts";

const maxSuggestions = 8;
/** Actors of the same name are all suggested, up to this number. */
const maxNamesakes = 3;

/**
 * The actors that a passage mentions by a whole name, those of the document whose surname it contains, and then the others of the
 * document.
 * @param mentions in the text around the passage
 * @param start the offset of the passage in that text
 * @param documentActors the actors of the relations that are recorded from this document
 */
export function suggestedActors(
  mentions: MentionedActorsQuery["annotate"],
  start: number,
  end: number,
  documentActors: readonly DraftActor[],
  quote: string,
): readonly DraftActor[] {
  const isInside = (mention: { start: number; end: number }) => mention.start < end && mention.end > start;
  const actorsOf = (some: typeof mentions) =>
    some.flatMap(({ candidates }) => candidates.slice(0, maxNamesakes).map(({ actor }) => actor));
  const words = new Set(wordsOf(quote));
  const isNamed = ({ name }: DraftActor) => wordsOf(name).some((word) => words.has(word));
  const ordered: readonly DraftActor[] = [
    ...actorsOf(mentions.filter(isInside)),
    ...documentActors.filter(isNamed),
    ...actorsOf(mentions.filter((mention) => !isInside(mention))),
    ...documentActors,
  ];
  return distinctActors(ordered).slice(0, maxSuggestions);
}

/** Words of three letters or more. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
}
