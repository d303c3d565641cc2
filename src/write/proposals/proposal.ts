import { wordGroups } from "../../names/words.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import { type RelationKind, type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { Stance } from "../../ontology/stances.ts";
import { digestOf } from "../../text/digest.ts";

/** A part of a document's text: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface TextExcerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A part of the text that stands for an actor. */
export interface MentionedActor {
  readonly mention: TextExcerpt;
  /** The mentions by which it is known, if it is a pronoun, a title or a dropped subject. */
  readonly chain: readonly TextExcerpt[];
  /** The name as the text has it in full. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The title with which the text introduces the actor: the description of a new one. */
  readonly title: string | null;
  /** The selected actor; null if accepting would create a new one. */
  readonly actor: string | null;
  /** Best first. */
  readonly candidates: readonly {
    readonly actor: string;
    readonly score: number;
    readonly matchedName: {
      readonly value: string;
      readonly kind: NameKind;
      readonly lang: string | null;
      readonly script: string | null;
    };
  }[];
}

/** What a proposal says; stored as JSON, because no query looks into it. */
export interface ProposalContent {
  readonly modality: Modality;
  readonly participants: readonly { readonly role: Role; readonly actor: MentionedActor }[];
  readonly date: string | null;
  readonly endDate: string | null;
  readonly endedBy: string | null;
  readonly dateText: string | null;
  readonly place: string | null;
  readonly stance: Stance | null;
  readonly measures: readonly SanctionMeasure[];
  readonly programme: string | null;
  /** The office of an affiliation, in the language of the text. */
  readonly office: string | null;
  readonly language: string;
  readonly associationType: string | null;
  readonly directed: boolean;
  readonly quote: TextExcerpt;
  /** The outermost reporter first. */
  readonly attribution: readonly MentionedActor[];
  readonly score: number;
  readonly proposedBy: string;
}

/** A relation that a reading proposes. */
export interface NewProposal {
  readonly kind: RelationKind;
  readonly content: ProposalContent;
}

export type ProposalState = "PENDING" | "ACCEPTED" | "REJECTED";

/** A proposal as Cypher returns it. */
export interface ProposalRow {
  readonly id: string;
  readonly order: string;
  readonly kind: RelationKind;
  readonly state: ProposalState;
  readonly start: number;
  /** A ProposalContent as JSON. */
  readonly content: string;
  /** The relation that accepting it has created or extended, even if that was retracted since. */
  readonly relationId: string | null;
  readonly rejectedFor: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly documentId: string;
}

export function proposalContentOf({ content }: { readonly content: string }): ProposalContent {
  return JSON.parse(content) as ProposalContent;
}

/** The same in every reading of the same text by the same rules, whoever reads it and however often. */
export function proposalId(document: string, { kind, content }: NewProposal): string {
  const { participants, attribution, score: _, ...said } = content;
  const mentions = [...participants.map(({ actor }) => actor), ...attribution].map(({ mention, actor, name }) => [
    mention.start,
    mention.end,
    actor ?? name,
  ]);
  return `proposal:${digestOf([document, kind, participants.map(({ role }) => role), mentions, said])}`;
}

/** Equal for two passages with the same words that report a relation of one kind. Spelling and punctuation do not count. */
export function wordsKey({ kind, content }: NewProposal): string {
  return digestOf([kind, wordsOf(content.quote.text)]);
}

/** The actors that accepting it would create, as a query looks for them. */
export function newActorsOf({ participants, attribution }: ProposalContent): string[] {
  const all = [...participants.map(({ actor }) => actor), ...attribution];
  return [...new Set(all.filter(({ actor }) => actor === null).map(newActorKey))];
}

/** Equal for two mentions by the same name of a kind of actor. */
export function newActorKey({ kind, name }: Pick<MentionedActor, "kind" | "name">): string {
  return `${kind} ${wordsOf(name)}`;
}

/** Which end of the relation a role is at. The roles of a meeting are all at one. */
export function sideOf(kind: RelationKind, role: string): "from" | "to" {
  const { fromRoles }: RelationKindEntry = relationKinds[kind];
  return fromRoles.some((each) => each === role) ? "from" : "to";
}

function wordsOf(text: string): string {
  return wordGroups(text).flat().join(" ");
}
