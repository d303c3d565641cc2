import type { KnownActor, TextMention } from "../../names/annotate/knownActor.ts";
import { organizationNouns } from "../tables/ar/offices.ts";
import type { Token } from "../text/token.ts";

/** Where a mention stands: the tokens from `from` to before `to`. */
export interface PlacedMention extends TextMention<KnownActor> {
  readonly from: number;
  readonly to: number;
}

/**
 * The mentions of an Arabic text without those that a noun alone makes which any organization may be called by: "الجماعة", "الوكالة"
 * name a known actor only where the text also names it in another way. Without it, they stand for what the text has named before.
 */
export function withoutBareNouns(mentions: readonly PlacedMention[], tokens: readonly Token[]): PlacedMention[] {
  const isBare = ({ from, to }: PlacedMention) =>
    organizationNouns.at(tokens, from)?.to === to ||
    (to === from + 1 && tokens[from]!.forms.some(({ word }) => word === "الموتمر"));
  const named = new Set(mentions.filter((each) => !isBare(each)).map(({ candidates }) => candidates[0]!.actor.id));
  return mentions.flatMap((mention) => {
    if (!isBare(mention)) return [mention];
    const candidates = mention.candidates.filter(({ actor }) => named.has(actor.id));
    return candidates.length > 0 ? [{ ...mention, candidates }] : [];
  });
}
