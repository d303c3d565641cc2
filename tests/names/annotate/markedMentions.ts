/** Words of a text that name an actor; an optional mention may be found or not. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  readonly isOptional: boolean;
}

/**
 * The places of the marked mentions of a text. An optional one may contain the next.
 * @param marks the words and their actors in text order; the id of an optional one begins with "?"
 * @throws if the text does not have the words
 */
export function markedMentions(text: string, marks: readonly (readonly [words: string, actor: string])[]) {
  let from = 0;
  return marks.map(([words, actor]): MarkedMention => {
    const start = placeOf(text, words, from);
    if (start === -1) throw new Error(`The text has no "${words}" after character ${from}.`);
    const isOptional = actor.startsWith("?");
    const end = start + words.length;
    from = isOptional ? start + 1 : end;
    return { start, end, actor: actor.replace("?", ""), isOptional };
  });
}

/** Where words are that no letter follows: Vietnam, but not in Vietnamese; -1 if they are nowhere. */
function placeOf(text: string, words: string, from: number): number {
  let start = text.indexOf(words, from);
  while (start !== -1 && /^\p{L}/u.test(text.slice(start + words.length))) start = text.indexOf(words, start + 1);
  return start;
}
