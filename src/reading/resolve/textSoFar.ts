import type { KnownOrgans } from "../actors/knownOrgans.ts";
import { chainThrough, type Phrase, type StatedAffiliation } from "../actors/phrase.ts";
import type { TextActor } from "../actors/textActor.ts";
import type { Span } from "../reading.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import type { Gender } from "./genders.ts";
import type { Holder } from "./holders.ts";

/** A text that is being resolved: each step sees whom the steps before it have found. */
export interface TextSoFar {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly Phrase[];
  /** The offices and memberships as titles state them, often without their body. */
  readonly affiliations: readonly StatedAffiliation[];
  /** Those of which the body is known; steps add to it. */
  readonly stated: StatedAffiliation[];
  /** Who holds which office, as far as titles name its body. */
  readonly titled: readonly Holder[];
  readonly capitals: readonly Phrase[];
  /** The state that the article is about. */
  readonly home: Phrase | undefined;
  /** The organs of states that the graph knows. */
  readonly organs: KnownOrgans;
  /** Who is known to be a woman or a man; pronouns that can mean one person only add to it. */
  readonly genders: Map<string, Gender>;
  sentenceOf(phrase: Pick<Phrase, "from">): number;
}

/** The body of an office whose title does not tell it: its mention is the title, which leads to where it is named. */
export function bodyInTitle({ body }: StatedAffiliation, { start, end }: Span, named: Phrase): Phrase {
  return { ...body, head: { start, end }, actor: named.actor, chain: chainThrough(named) };
}

/** The phrases with the bodies of their titles: "the French president" names France. */
export function withBodies(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((each) => (each.title?.body ? [each, each.title.body] : [each]));
}

/** How many actors phrases stand for. */
export function countOf(phrases: readonly { readonly actor: TextActor | null }[]): number {
  return new Set(phrases.map(({ actor }) => actor?.key)).size;
}

export function hasArabic(words: string): boolean {
  return /\p{Script=Arabic}/u.test(words);
}

export function hasLatin(words: string): boolean {
  return /[a-z]/i.test(words);
}

/** "his prime minister", "its envoy": a title that begins with an English possessive. */
export function hasPossessive({ words }: { readonly words: string }): boolean {
  return /^(?:his|her|its|their|whose) /i.test(words);
}

/** One phrase for each actor: the last one, in the order of the first ones. */
export function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((each) => [each.actor!.key, each])).values()];
}

/** One phrase for each actor with how many of the phrases stand for him, the most frequent one first. */
export function byCount(phrases: readonly Phrase[]): readonly { readonly phrase: Phrase; readonly count: number }[] {
  return distinct(phrases)
    .map((phrase) => ({ phrase, count: phrases.filter(({ actor }) => actor!.key === phrase.actor!.key).length }))
    .sort((one, other) => other.count - one.count);
}

/** Whether a phrase has one of some words, folded. */
export function hasWord({ tokens }: Pick<TextSoFar, "tokens">, { from, to }: Phrase, words: RegExp): boolean {
  return tokens.slice(from, to).some(({ forms }) => forms.some(({ word }) => words.test(word)));
}
