import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { foldedWords } from "../../names/annotate/textWords.ts";
import type { PlacedMention } from "./bareNouns.ts";

const boundBefore = /^(?:bin|ibn|ben|bint|abu|abd|al|بن|ابن|بنت|ابو|عبد|ال)$/;

/**
 * "A Berg and his wife, B Berg": Berg alone is whoever the text has named first. «محمد عبد السلام», later «عبد السلام»: whoever the text introduces with
 * that name, nobody else whom the graph calls so.
 */
export function firstNamedFirst(mentions: readonly PlacedMention[], text: string): PlacedMention[] {
  const isOfPerson = ({ candidates }: PlacedMention) => candidates[0]!.actor.kind === "PERSON";
  const whole = mentions
    .filter((mention) => isOfPerson(mention) && mention.to - mention.from > 1)
    .map((mention) => ({ mention, words: foldedWords(text.slice(mention.start, mention.end)) }));
  const byLastWord = new Map<string | undefined, typeof whole>();
  for (const each of whole) {
    const last = each.words.at(-1);
    const others = byLastWord.get(last);
    if (others) others.push(each);
    else byLastWord.set(last, [each]);
  }
  const places = new Map(
    whole.toReversed().map(({ mention: { candidates, from } }) => [candidates[0]!.actor.id, from]),
  );
  const placeOf = ({ actor }: PlacedMention["candidates"][number]) => places.get(actor.id) ?? Number.POSITIVE_INFINITY;
  return mentions.map((mention) => {
    if (!isOfPerson(mention)) return mention;
    const introduced = bearersOf(mention);
    if (introduced) return { ...mention, candidates: introduced };
    if (mention.candidates.length < 2) return mention;
    const candidates = [...mention.candidates].sort(
      (one, other) => other.score - one.score || Math.sign(placeOf(one) - placeOf(other) || 0),
    );
    return { ...mention, candidates };
  });

  /** Whom the text has named before in a longer way that ends with a short name which the graph gives to others. */
  function bearersOf({ start, end, candidates }: PlacedMention): PlacedMention["candidates"] | undefined {
    const own = foldedWords(text.slice(start, end));
    if (!isLongerSomewhere(candidates[0]!.actor, own.length)) return undefined;
    const longer = (byLastWord.get(own.at(-1)) ?? []).filter(
      ({ mention, words }) =>
        mention.start < start &&
        words.length > own.length &&
        own.every((word, index) => word === words.at(index - own.length)) &&
        !boundBefore.test(words.at(-own.length - 1)!),
    );
    const ids = new Set(longer.map(({ mention }) => mention.candidates[0]!.actor.id));
    return ids.has(candidates[0]!.actor.id) ? undefined : longer[0]?.mention.candidates;
  }
}

/** Whether an actor has a name of more words. */
export function isLongerSomewhere({ names }: KnownActor, words: number): boolean {
  return names.some(({ value }) => foldedWords(value).length > words);
}
