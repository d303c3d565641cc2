import type { ActorKind } from "../ontology/actorKinds.ts";
import type { SanctionMeasure } from "../ontology/measures.ts";
import type { MeetingMode } from "../ontology/meetingModes.ts";
import type { Modality } from "../ontology/modalities.ts";
import type { NameKind } from "../ontology/nameKinds.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";
import type { Role } from "../ontology/roles.ts";
import type { Stance } from "../ontology/stances.ts";

/**
 * What can be written to the graph, as plain data. Formats produce these; `writeRecords` makes them nodes and edges.
 * A property that the source says nothing about is left out.
 */
export type GraphRecord = ActorRecord | DocumentRecord | RelationRecord;

/** A text by language (BCP 47), such as `{ ar: "زعيم", en: "leader" }`. */
export type Texts = Readonly<Record<string, string>>;

/** One of an actor's names. */
export interface NameRecord {
  readonly value: string;
  readonly lang?: string;
  /** ISO 15924, such as "Arab"; derived from the value where it is left out. */
  readonly script?: string;
  readonly kind: NameKind;
}

/** What an actor is called in a register that gives each id to one: `{scheme: "wikidata", value: "Q7747"}`. */
export interface IdentifierRecord {
  readonly scheme: string;
  readonly value: string;
  readonly url?: string;
}

/** A person, a state or an organization. */
export interface ActorRecord {
  readonly type: "actor";
  readonly id: string;
  readonly kind: ActorKind;
  /** At least one; the first PRIMARY one is the actor's name where no language is asked for. */
  readonly names: readonly NameRecord[];
  readonly description?: Texts;
  readonly identifiers?: readonly IdentifierRecord[];
  /** A partial date. Persons only. */
  readonly birthDate?: string;
  /** A partial date. Persons only. */
  readonly deathDate?: string;
  /** ISO 3166-1. States only. */
  readonly iso2?: string;
  readonly iso3?: string;
  /** Whose organ it is: the id of a state. Organizations only. */
  readonly state?: string;
}

/** A text that relations are drawn from. */
export interface DocumentRecord {
  readonly type: "document";
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** A partial date. */
  readonly publishedOn?: string;
  readonly keywords?: readonly string[];
  readonly text?: string;
  /** Ids of documents that this one points to; shown from both. */
  readonly related?: readonly string[];
}

/** What a document says for a relation. */
export interface EvidenceRecord {
  /** Left out: made from the relation, the document, the offsets and the quote. */
  readonly id?: string;
  /** Id of a document. */
  readonly document: string;
  readonly quote?: string;
  /** Offsets of the quote in the document's text, in UTF-16 code units; `text.slice(start, end) === quote`. */
  readonly start?: number;
  readonly end?: number;
  /** Ids of the actors that the document credits, the outermost reporter first. */
  readonly attribution?: readonly string[];
  /** When the graph learnt it, and when it learnt better, in UTC: only where the relation has a history. */
  readonly recordedAt?: string;
  readonly retractedAt?: string;
}

/** Who takes part in a relation, and as what. */
export interface ParticipantRecord {
  /** Id of an actor. */
  readonly actor: string;
  readonly role: Role;
}

/** A meeting, a sanction, a statement, an affiliation or an association of actors. */
export interface RelationRecord {
  readonly type: "relation";
  readonly id: string;
  readonly kind: RelationKind;
  /** 1 to 64, each pair of actor and role once. */
  readonly participants: readonly ParticipantRecord[];
  readonly date?: string;
  readonly endDate?: string;
  /** A whole day by which it was over, where the source does not say when it ended: its window lasts to that day at most. */
  readonly endedBy?: string;
  readonly dateText?: string;
  readonly place?: string;
  readonly summary?: Texts;
  /** ASSERTED where it is left out. */
  readonly modality?: Modality;
  /** 0 to 1, as the source, coder or extractor gave it. */
  readonly confidence?: number;
  readonly evidence: readonly EvidenceRecord[];
  /** How the source codes it, with the scheme: "cameo:036", "ftm:Ownership". */
  readonly sourceCode?: string;
  /** MEETING */
  readonly mode?: MeetingMode;
  readonly topics?: readonly string[];
  /** SANCTION */
  readonly programme?: string;
  readonly reference?: string;
  readonly measures?: readonly SanctionMeasure[];
  /** STATEMENT */
  readonly stance?: Stance;
  readonly medium?: string;
  /** AFFILIATION: "head of state", as the source words it. */
  readonly role?: Texts;
  /** ASSOCIATION: a machine's word for the tie, such as "family"; `label` is the reader's. */
  readonly associationType?: string;
  readonly label?: Texts;
  readonly directed?: boolean;
  /** What a graph knew of it, and when: restored as it was where the graph knows nothing of the relation. */
  readonly history?: RelationHistory;
}

/** When a graph knew what; moments are in UTC, to the millisecond. */
export interface RelationHistory {
  /** Of what the record says. */
  readonly version: number;
  readonly recordedAt: string;
  readonly retractedAt?: string;
  /** The versions before, from the first. */
  readonly former?: readonly FormerVersion[];
}

/** What a relation said before it was corrected. Its kind and modality are those of the relation. */
export type FormerVersion = Omit<RelationRecord, "type" | "id" | "kind" | "modality" | "evidence" | "history"> &
  Required<Omit<RelationHistory, "former">>;

/**
 * What a source says of a thing in the source's own form, kept so that nothing of it is lost: what has no place in the graph,
 * and what has, with all its properties.
 */
export interface OriginalRecord {
  readonly type: "original";
  /** With the source's prefix, such as "ftm:NK-123". */
  readonly id: string;
  /** The format's name. */
  readonly format: string;
  /** The source's text: one JSON object, one row. */
  readonly content: string;
}

/** Whatever a source can say. */
export type AnyRecord = GraphRecord | OriginalRecord;

/** What a source says no more: one relation, all of an actor's whose ids begin so, or a thing in the source's own form. */
export type Retraction =
  | { readonly relation: string }
  | { readonly relationsOf: string; readonly idPrefix: string }
  | { readonly original: string };

/** One thing to be done to the graph. */
export type Entry = { readonly record: AnyRecord } | { readonly retract: Retraction };
