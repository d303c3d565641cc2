import type { KnownActor, TextMention } from "../../names/annotate/knownActor.ts";

/** "A Berg and his wife, B Berg": Berg alone is whoever the text has named first. */
export function firstNamedFirst<
  Mention extends TextMention<KnownActor> & { readonly from: number; readonly to: number },
>(mentions: readonly Mention[]): Mention[] {
  const places = new Map<string, number>();
  for (const { from, to, candidates } of mentions.toReversed())
    if (to - from > 1) places.set(candidates[0]!.actor.id, from);
  const placeOf = ({ actor }: { readonly actor: KnownActor }) => places.get(actor.id) ?? Number.POSITIVE_INFINITY;
  return mentions.map((mention) => {
    const [best] = mention.candidates;
    const isShared = mention.candidates.length > 1 && best!.actor.kind === "PERSON" && mention.to - mention.from === 1;
    if (!isShared) return mention;
    const candidates = [...mention.candidates].sort(
      (one, other) => other.score - one.score || Math.sign(placeOf(one) - placeOf(other) || 0),
    );
    return { ...mention, candidates };
  });
}
