import type { ActorCandidate, KnownActor } from "../names/annotate/knownActor.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import type { SanctionMeasure } from "../ontology/measures.ts";
import type { Modality } from "../ontology/modalities.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";
import type { Role } from "../ontology/roles.ts";
import type { Stance } from "../ontology/stances.ts";

/** A language that the reader understands. */
export type ReadingLanguage = "ar" | "en";

/** The text to read, and when it was published: a partial date, or null if that is unknown. */
export interface Article {
  readonly text: string;
  readonly language: ReadingLanguage;
  readonly publishedOn: string | null;
}

/** A place of the text. Offsets are UTF-16 code units: `text.slice(start, end)` is what the span says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two places of a text have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A part of the text that stands for an actor. */
export interface ReadMention extends Span {
  /** The known actors that it may name, best first; empty if the text names a new actor. */
  readonly candidates: readonly ActorCandidate<KnownActor>[];
  /** The name as the text has it in full, without titles and attached particles. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The title with which the text introduces the actor, such as "وزير الخارجية الفرنسي"; null if it gives none. */
  readonly title: string | null;
  /**
   * The mentions by which this one is known, if it is a pronoun, a title or a dropped subject: the name is the last one.
   * Empty for a name.
   */
  readonly chain: readonly Span[];
}

/** A relation that the text reports, as the reader understands it. It is no fact until an editor accepts it. */
export interface ReadRelation {
  readonly kind: RelationKind;
  readonly modality: Modality;
  readonly participants: readonly { readonly role: Role; readonly mention: ReadMention }[];
  /** A partial date, never more precise than the text. */
  readonly date: string | null;
  readonly endDate: string | null;
  /** An office that is over by this day, without a known end. */
  readonly endedBy: string | null;
  /** The text's words for a date that is not known. */
  readonly dateText: string | null;
  readonly place: string | null;
  readonly stance: Stance | null;
  readonly measures: readonly SanctionMeasure[];
  readonly programme: string | null;
  /** The office of an affiliation, in the text's words. */
  readonly office: string | null;
  readonly associationType: string | null;
  readonly directed: boolean;
  /** The passage: verbatim, and whole words. */
  readonly passage: Span;
  /** The carriers and institutions that the text credits, outermost first. */
  readonly attribution: readonly ReadMention[];
  /** 0 to 1: how often proposals of its rule were right when they were measured. */
  readonly score: number;
  /** The rule, such as "ar/meeting/met". */
  readonly proposedBy: string;
}

/** Whether the text tells in no way when a relation was. */
export function hasNoDate({ date, dateText, endDate }: ReadRelation): boolean {
  return date === null && dateText === null && endDate === null;
}

/** What the reader found in a text. */
export interface Reading {
  readonly relations: readonly ReadRelation[];
  /** How many proposals the gate has refused, by reason. */
  readonly refused: ReadonlyMap<string, number>;
}
