import type { ReadMention, Span } from "../reading.ts";
import type { Mark } from "./marks.ts";
import type { TextActor } from "./textActor.ts";

/** A noun phrase that stands for an actor, with its title: "Japanese Prime Minister A". */
export interface Phrase extends Span {
  /** The tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly sort:
    | "name"
    | "title"
    | "pronoun"
    | "adjective"
    | "capital"
    | "both"
    /** One of the two states that "البلدين" stands for. */
    | "oneOfBoth"
    | "organization"
    /** A noun for a person who was named before: "الدبلوماسي". */
    | "person"
    /** The state of whoever speaks or acts: "بلاده". */
    | "country"
    /** For whom an attached pronoun stands that owns an office: "نائبه", "أمينها العام". */
    | "owner";
  /** Who it is; null until it is resolved, and if it cannot be. */
  actor: TextActor | null;
  /** The part that names the actor. */
  readonly head: Span;
  readonly title: Title | null;
  /** The rank by which the text may call a person later on: "general". */
  readonly rank: string | null;
  /** The mentions that lead from this one to the name, which is the last. */
  chain: readonly Span[];
  readonly preposition: string;
  readonly hasConjunction: boolean;
  readonly isGenitive: boolean;
  /** Which one of both it is: 0 or 1. */
  readonly order?: number;
}

/** An office with the body that it belongs to, as a text words it. */
export interface Title extends Span {
  /** The tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** The words of the title. */
  readonly words: string;
  /** The word that tells offices apart: "minister". */
  readonly head: string;
  /** The office alone: "foreign minister". */
  readonly office: string;
  readonly isNational: boolean;
  readonly isFormer: boolean;
  readonly isPlural: boolean;
  readonly isCounterpart: boolean;
  readonly body: Phrase | null;
  /** Where an envoy is posted: Egypt in "US ambassador to Cairo". */
  readonly post?: Phrase | null;
  /** Whose officer it is: the president in "the president's spokesman". */
  readonly owner?: Phrase | null;
  /** The bodies that the words before tell as well: "Greek and Turkish ministers". */
  readonly besides?: readonly Phrase[];
}

/** An office or membership that a text states. */
export interface StatedAffiliation extends Span {
  readonly member: Phrase;
  readonly body: Phrase;
  readonly office: string | null;
  readonly isFormer: boolean;
  readonly rule: string;
  /** The word that tells the office of a counterpart, which his own title does not have. */
  readonly head?: string;
}

/** A phrase at its place: a name without title and particles, unless told otherwise. */
export function newPhrase({
  from,
  to,
  start,
  end,
  ...more
}: Pick<Phrase, "from" | "to" | "start" | "end"> & Partial<Phrase>): Phrase {
  return {
    from,
    to,
    start,
    end,
    sort: "name",
    actor: null,
    head: { start, end },
    title: null,
    rank: null,
    chain: [],
    preposition: "",
    hasConjunction: false,
    isGenitive: false,
    ...more,
  };
}

export function phraseOfMark(mark: Mark, isGenitive = false): Phrase {
  return newPhrase({ ...mark, isGenitive });
}

/** Whether two phrases stand for two actors of one kind. */
export function isAlike(one: Phrase, other: Phrase): boolean {
  return one.actor !== null && one.actor.kind === other.actor?.kind && one.actor.key !== other.actor.key;
}

/** The mentions that lead to a name through a phrase, which it ends; the last three of them. */
export function chainThrough({ chain, head }: Pick<Phrase, "chain" | "head">): readonly Span[] {
  return [...chain, head].slice(-3);
}

/** The mention that proposals have. @param phrase one that is resolved */
export function mentionOf({ actor, head, title, chain }: Phrase): ReadMention {
  const { candidates, name, kind } = actor!;
  return { ...head, candidates, name, kind, title: title?.words ?? null, chain };
}
