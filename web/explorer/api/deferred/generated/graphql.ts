/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Proposals to accept, and what to correct in them. */
export type AcceptProposalsInput = {
  /** At most one edit of each proposal. At most 100 items. */
  edits?: Array<ProposalEdit> | null | undefined;
  /** The proposals. At most 100 items, each of at most 500 characters. */
  proposals: Array<string | number>;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** The kind of an actor. */
export type ActorKind =
  /** A named body through which people act: a ministry, an agency, a company, the UN. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A current or former state, or a territory that has an ISO 3166-1 code. */
  | 'STATE';

/** A document to add. It needs a title, a text or an address. */
export type AddDocumentInput = {
  /** The keywords that the publisher assigned. At most 1,000 items, each of at most 1,000 characters. */
  keywords?: Array<string> | null | undefined;
  /** The language (BCP 47), such as "ar" or "en". At most 1,000 characters. */
  language?: string | null | undefined;
  /** The date of publication, as precise as known. */
  publishedOn?: string | null | undefined;
  /** The publisher, as the document states it. At most 1,000 characters. */
  publisher?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** The complete text, which evidence quotes. It is kept exactly as given. Longer texts can be imported from a file. At most 300,000 characters. */
  text?: string | null | undefined;
  /** The title. At most 1,000 characters. */
  title?: string | null | undefined;
  /** The address of the web page at which it can be read. At most 4,000 characters. */
  url?: string | null | undefined;
};

/** Actors of which each is another one than all others. */
export type DeclareDistinctInput = {
  /** The ids of two actors or more. At most 50 items, each of at most 500 characters. */
  actors: Array<string | number>;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** The order of a list of documents. */
export type DocumentOrder =
  /** By id. */
  | 'ID'
  /** By date of publication, newest first and undated last, then by id. */
  | 'NEWEST';

/** Conditions on documents. A document must satisfy all of them. */
export type DocumentWhere = {
  /** Only documents in these languages (BCP 47): "ar" also means "ar-EG". At most 1,000 items, each of at most 1,000 characters. */
  languages?: Array<string> | null | undefined;
  /** Only documents of these publishers, as the documents state them. At most 1,000 items, each of at most 1,000 characters. */
  publishers?: Array<string> | null | undefined;
  /** Only documents published on the first day of this date or later. A date of publication that is a year or a month covers all of its days. */
  since?: string | null | undefined;
  /** Only documents published on the last day of this date or earlier. */
  until?: string | null | undefined;
};

/** A passage of a document that supports a relation. */
export type EvidenceInput = {
  /** The actors that the document credits for the information, the outermost reporter first. At most 64 items, each of at most 500 characters. */
  attribution?: Array<string | number> | null | undefined;
  /** The document that contains the passage; it must be in the graph. At most 500 characters. */
  document: string | number;
  /** The passage, exactly as it stands in the text. If the graph has no text of the document, any quote is taken. At most 4,000 characters. */
  quote: string;
  /** The offset at which the quote begins, in UTF-16 code units; needed if the quote occurs more than once in the text. */
  start?: number | null | undefined;
};

/** The id of an actor in another system. */
export type IdentifierInput = {
  /** The system, such as "wikidata". At most 1,000 characters. */
  scheme: string;
  /** The web page of the actor there. At most 4,000 characters. */
  url?: string | null | undefined;
  /** The id there, such as "Q7747". At most 1,000 characters. */
  value: string;
};

/** How a meeting was held. */
export type MeetingMode =
  /** In person. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

/** Two actors that are one, and which of them goes on. */
export type MergeActorsInput = {
  /** The actor that becomes part of it. Its id leads to the other actor from then on. At most 500 characters. */
  absorb: string | number;
  /** The actor that goes on. If it is part of another one, that one goes on. At most 500 characters. */
  keep: string | number;
  /** Why they are one, for the history. At most 1,000 characters. */
  reason: string;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** How the source presents the relation itself. If a speaker denies something, the statement is ASSERTED and its stance is DENY. The modality is part of a relation's identity: a planned meeting and the meeting that took place are two relations. */
export type Modality =
  /** It happened, or it holds. */
  | 'ASSERTED'
  /** The source says that the meeting did not take place or that the relation does not exist. */
  | 'DENIED'
  /** It is conditional or only under consideration. */
  | 'HYPOTHETICAL'
  /** It is announced. */
  | 'PLANNED';

/** A name of an actor. */
export type NameInput = {
  /** The kind of name. If the actor has this name already, its kind is corrected. */
  kind?: NameKind;
  /** The language (BCP 47), such as "ar" or "en". At most 1,000 characters. */
  lang?: string | null | undefined;
  /** The script (ISO 15924), such as "Arab"; derived from the name if absent. At most 1,000 characters. */
  script?: string | null | undefined;
  /** The name. At most 1,000 characters. */
  value: string;
};

/** The kind of a name. */
export type NameKind =
  /** A short form, such as UN or DPRK. */
  | 'ABBREVIATION'
  /** Another name in common use. */
  | 'ALIAS'
  /** A former name. */
  | 'PREVIOUS'
  /** The usual name in its language. */
  | 'PRIMARY'
  /** A name that its source marks as low quality, or that many other actors share. */
  | 'WEAK_ALIAS';

/** A participant of a meeting. */
export type ParticipantInput = {
  /** The actor. At most 500 characters. */
  actor: string | number;
  /** The actor's role: PARTICIPANT, HOST or VISITOR. At most 1,000 characters. */
  role: string;
};

/** What to correct in a proposal while accepting it: each given field replaces that of the proposal, and null removes it. If the graph has the relation, only the passage and the attribution are recorded. */
export type ProposalEdit = {
  /** The actors that the document credits, the outermost reporter first. At most 64 items, each of at most 500 characters. */
  attribution?: Array<string | number> | null | undefined;
  /** When it happened or began. */
  date?: string | null | undefined;
  /** The dates in the words of the text. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** Of a sanction: its measures. At most 1,000 items. */
  measures?: Array<SanctionMeasure> | null | undefined;
  /** How the text presents it. */
  modality?: Modality | null | undefined;
  /** All participants, instead of the proposed ones. At most 64 items. */
  participants?: Array<ProposedParticipantInput> | null | undefined;
  /** Where it happened. At most 1,000 characters. */
  place?: string | null | undefined;
  /** The proposal; it must be among those to accept. At most 500 characters. */
  proposal: string | number;
  /** Of an affiliation: the position held, by language. At most 1,000 items. */
  role?: Array<TextInput> | null | undefined;
  /** Of a statement: the speaker's attitude to the subject. */
  stance?: Stance | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
};

/** What was decided about a proposal. */
export type ProposalState =
  /** It is a relation of the graph, or evidence of one. */
  | 'ACCEPTED'
  /** Nothing yet, or its acceptance was taken back: it waits for an editor. */
  | 'PENDING'
  /** It is not true, or not in the text. It is not proposed again. */
  | 'REJECTED';

/** An actor in a corrected proposal: an existing or a new one, exactly one of the two. */
export type ProposedParticipantInput = {
  /** An existing actor. At most 500 characters. */
  actor?: string | number | null | undefined;
  /** An actor to create, without id. The same kind and name twice in one request is one actor. */
  newActor?: SaveActorInput | null | undefined;
  /** The actor's role, as the kind of relation has it. At most 1,000 characters. */
  role: string;
};

/** A document to read: one of the graph, or one to add. */
export type ReadDocumentInput = {
  /** The document to read, with its text of at most 100,000 characters. It is added unless the graph has a document with exactly this text and no other address. Its requestId is not used, its reason is kept with the change. */
  add?: AddDocumentInput | null | undefined;
  /** A document of the graph with its text. Give either document or add. At most 500 characters. */
  document?: string | number | null | undefined;
  /** What reads it: "rules", or "model" for the rules and the model that is set up, to which the text is then sent. By default "rules". The field readers lists what there is. At most 1,000 characters. */
  reader?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** What a note of a reading says. */
export type ReadingNoteCode =
  /** Proposals were dropped because the text does not support them; `count` says how many. */
  | 'DROPPED'
  /** The text is in a language that is not read; `language` says which one, if that is known. */
  | 'LANGUAGE_NOT_READ'
  /** The text does not show its language. */
  | 'LANGUAGE_UNKNOWN'
  /** The model has not read the text; the message says why. The rules have. */
  | 'MODEL_HAS_NOT_READ'
  /** The document has no date of publication, so that dates that depend on it stay words. */
  | 'NO_PUBLICATION_DATE';

/** An affiliation to record or to correct. */
export type RecordAffiliationInput = {
  /** The confidence that the source or coder gave, from 0 to 1. */
  confidence?: number | null | undefined;
  /** When it happened or began, as precise as the source. */
  date?: string | null | undefined;
  /** The dates in the words of the source, if they cannot be resolved or say more than date and endDate. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** The passages that support it. A new relation needs at least one; a correction adds these. At most 100 items. */
  evidence?: Array<EvidenceInput>;
  /** The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded. At most 500 characters. */
  id?: string | number | null | undefined;
  /** The member, officer or organ. At most 500 characters. */
  member: string | number;
  /** How the source presents it. A correction cannot change it. */
  modality?: Modality;
  /** The body that it belongs to. At most 500 characters. */
  of: string | number;
  /** Where it happened, in the words of the source. At most 1,000 characters. */
  place?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** The position held, by language. At most 1,000 items. */
  role?: Array<TextInput> | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** An association to record or to correct. */
export type RecordAssociationInput = {
  /** The confidence that the source or coder gave, from 0 to 1. */
  confidence?: number | null | undefined;
  /** When it happened or began, as precise as the source. */
  date?: string | null | undefined;
  /** The dates in the words of the source, if they cannot be resolved or say more than date and endDate. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** Whether the relation has a direction. */
  directed?: boolean;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** The passages that support it. A new relation needs at least one; a correction adds these. At most 100 items. */
  evidence?: Array<EvidenceInput>;
  /** The actor at the start of the relation. At most 500 characters. */
  from: string | number;
  /** The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded. At most 500 characters. */
  id?: string | number | null | undefined;
  /** The type as a label for readers, by language. At most 1,000 items. */
  label?: Array<TextInput> | null | undefined;
  /** How the source presents it. A correction cannot change it. */
  modality?: Modality;
  /** Where it happened, in the words of the source. At most 1,000 characters. */
  place?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
  /** The actor at the end of the relation. At most 500 characters. */
  to: string | number;
  /** The type of association, as a stable key for programs, such as family. At most 1,000 characters. */
  type: string;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** A meeting to record or to correct. */
export type RecordMeetingInput = {
  /** The confidence that the source or coder gave, from 0 to 1. */
  confidence?: number | null | undefined;
  /** When it happened or began, as precise as the source. */
  date?: string | null | undefined;
  /** The dates in the words of the source, if they cannot be resolved or say more than date and endDate. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** The passages that support it. A new relation needs at least one; a correction adds these. At most 100 items. */
  evidence?: Array<EvidenceInput>;
  /** The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded. At most 500 characters. */
  id?: string | number | null | undefined;
  /** How the source presents it. A correction cannot change it. */
  modality?: Modality;
  /** How the meeting was held. */
  mode?: MeetingMode | null | undefined;
  /** Those who met. At most 64 items. */
  participants: Array<ParticipantInput>;
  /** Where it happened, in the words of the source. At most 1,000 characters. */
  place?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
  /** The topics discussed, in the words of the source. At most 1,000 items, each of at most 1,000 characters. */
  topics?: Array<string> | null | undefined;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** A sanction to record or to correct. */
export type RecordSanctionInput = {
  /** The confidence that the source or coder gave, from 0 to 1. */
  confidence?: number | null | undefined;
  /** When it happened or began, as precise as the source. */
  date?: string | null | undefined;
  /** The dates in the words of the source, if they cannot be resolved or say more than date and endDate. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** The passages that support it. A new relation needs at least one; a correction adds these. At most 100 items. */
  evidence?: Array<EvidenceInput>;
  /** The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded. At most 500 characters. */
  id?: string | number | null | undefined;
  /** The actors that imposed it; empty if the source does not say. At most 64 items, each of at most 500 characters. */
  issuers: Array<string | number>;
  /** The measures that it imposes. At most 1,000 items. */
  measures?: Array<SanctionMeasure> | null | undefined;
  /** How the source presents it. A correction cannot change it. */
  modality?: Modality;
  /** Where it happened, in the words of the source. At most 1,000 characters. */
  place?: string | null | undefined;
  /** The sanctions programme or regime. At most 1,000 characters. */
  programme?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** The issuer's reference, such as a list entry or a resolution. At most 1,000 characters. */
  reference?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
  /** The actors that it restricts. At most 64 items, each of at most 500 characters. */
  targets: Array<string | number>;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** A statement to record or to correct. */
export type RecordStatementInput = {
  /** The actors that the statement is about. At most 64 items, each of at most 500 characters. */
  about?: Array<string | number>;
  /** The confidence that the source or coder gave, from 0 to 1. */
  confidence?: number | null | undefined;
  /** When it happened or began, as precise as the source. */
  date?: string | null | undefined;
  /** The dates in the words of the source, if they cannot be resolved or say more than date and endDate. At most 1,000 characters. */
  dateText?: string | null | undefined;
  /** When it ended. */
  endDate?: string | null | undefined;
  /** The passages that support it. A new relation needs at least one; a correction adds these. At most 100 items. */
  evidence?: Array<EvidenceInput>;
  /** The relation to correct: this input becomes its next version, so give its whole content. Its evidence stays. Without an id, a new relation is recorded. At most 500 characters. */
  id?: string | number | null | undefined;
  /** Where it was made, such as an interview or a news agency. At most 1,000 characters. */
  medium?: string | null | undefined;
  /** How the source presents it. A correction cannot change it. */
  modality?: Modality;
  /** Where it happened, in the words of the source. At most 1,000 characters. */
  place?: string | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** The actors that made the statement. At most 64 items, each of at most 500 characters. */
  speakers: Array<string | number>;
  /** The speaker's attitude to the subject. */
  stance?: Stance | null | undefined;
  /** A summary, by language. At most 1,000 items. */
  summary?: Array<TextInput> | null | undefined;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** Proposals to reject, and why. */
export type RejectProposalsInput = {
  /** The proposals. At most 100 items, each of at most 500 characters. */
  proposals: Array<string | number>;
  /** Why. It is kept with the proposals. At most 1,000 characters. */
  reason: string;
  /** Your own name for this request. If you send the same request again with it, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** The kind of a relation. */
export type RelationKind =
  /** A member, officer or organ belongs to a body. In effect until its end, if one is known. */
  | 'AFFILIATION'
  /** Any other reported relation, such as family, ownership, representation or payment. */
  | 'ASSOCIATION'
  /** Actors met or talked to each other: a summit, a visit, a call. Undirected. */
  | 'MEETING'
  /** A restriction that an issuer imposes on a target. In effect until its end, if one is known. */
  | 'SANCTION'
  /** A speaker said something about a subject. */
  | 'STATEMENT';

/** Conditions on relations. A relation must satisfy all of them. */
export type RelationWhere = {
  /** As of this date. Equivalent to setting both since and until to it; cannot be combined with them. */
  at?: string | null | undefined;
  /** Only relations supported by at least one of these documents. At most 1,000 items, each of at most 500 characters. */
  documents?: Array<string | number> | null | undefined;
  /** Only relations of these kinds. Default: all kinds. At most 1,000 items. */
  kinds?: Array<RelationKind> | null | undefined;
  /** The state of the graph at this time: relations recorded by then and not yet retracted. Default: now. */
  knownAt?: string | null | undefined;
  /** Only relations with at least this confidence, from 0 to 1. Excludes relations without a confidence. */
  minConfidence?: number | null | undefined;
  /** Only relations supported by at least this many distinct documents. */
  minSources?: number | null | undefined;
  /** Only relations of these modalities. Default: all modalities in relations and relationCount, where each relation shows its own; [ASSERTED] in counterparts, network, timeline, paths and connections. At most 1,000 items. */
  modalities?: Array<Modality> | null | undefined;
  /** Only relations whose window includes the first day of this date or a later day. The window of a relation runs from the first day of its date to the last day of its endDate or, without an endDate, of its date. The window of a SANCTION, AFFILIATION or ASSOCIATION without an endDate has no end. */
  since?: string | null | undefined;
  /** Whether since, until and at also keep relations that have no date. */
  undated?: boolean;
  /** Only relations whose window includes the last day of this date or an earlier day. See since. */
  until?: string | null | undefined;
  /** Only relations in which all of these actors participate. At most 1,000 items, each of at most 500 characters. */
  with?: Array<string | number> | null | undefined;
};

/** Rejected proposals that shall wait again. */
export type ReopenProposalsInput = {
  /** The proposals. At most 100 items, each of at most 500 characters. */
  proposals: Array<string | number>;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** What to retract or to restore, and why. */
export type RetractInput = {
  /** The id of a relation or, for retractEvidence, of a piece of evidence. At most 500 characters. */
  id: string | number;
  /** Why, for the history. At most 1,000 characters. */
  reason: string;
  /** Your own name for this request. If you send the same request again with it, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message. */
  version?: number | null | undefined;
};

/** A measure that a sanction imposes. */
export type SanctionMeasure =
  /** The supply of arms is prohibited. */
  | 'ARMS_EMBARGO'
  /** Funds and other assets are frozen. */
  | 'ASSET_FREEZE'
  /** Diplomatic relations or staff are reduced. */
  | 'DIPLOMATIC'
  /** Loans, investments or other financial transactions are restricted. */
  | 'FINANCIAL_RESTRICTION'
  /** Another measure that the source states. */
  | 'OTHER'
  /** Trade in goods or services is prohibited or requires a permit. */
  | 'TRADE_RESTRICTION'
  /** Entry and transit are denied. */
  | 'TRAVEL_BAN';

/** An actor to create, or what to add to an actor and to correct. */
export type SaveActorInput = {
  /** For a person: the date of birth; null removes it. */
  birthDate?: string | null | undefined;
  /** For a person: the date of death; null removes it. */
  deathDate?: string | null | undefined;
  /** Descriptions to add or to replace, by language; an empty value removes the one in its language. At most 1,000 items. */
  description?: Array<TextInput> | null | undefined;
  /** The actor to change; without it, a new actor is created. At most 500 characters. */
  id?: string | number | null | undefined;
  /** Ids in other systems to add. An id that identifies another actor is refused. At most 1,000 items. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** The kind of a new actor. Of an existing one, only a kind that was a guess can be corrected. */
  kind?: ActorKind | null | undefined;
  /** Names to add. A new actor needs at least one; if none is PRIMARY, the first becomes it. At most 1,000 items. */
  names?: Array<NameInput> | null | undefined;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Names to remove, exactly as they are. An actor keeps at least one PRIMARY name. At most 1,000 items, each of at most 1,000 characters. */
  removeNames?: Array<string> | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
  /** For an organization: the state of which it is an organ; null removes it. At most 500 characters. */
  state?: string | number | null | undefined;
};

/** The speaker's attitude to the subject of a statement. */
export type Stance =
  /** The speaker criticizes the subject or complains. */
  | 'CRITICIZE'
  /** The speaker demands an action. */
  | 'DEMAND'
  /** The speaker says that something is not true. */
  | 'DENY'
  /** The speaker makes no judgment. */
  | 'NEUTRAL'
  /** The speaker commends the subject. */
  | 'PRAISE'
  /** The speaker announces something that benefits the subject. */
  | 'PROMISE'
  /** The speaker takes the subject's side. */
  | 'SUPPORT'
  /** The speaker announces harm. */
  | 'THREATEN'
  /** The speaker warns of a danger or of consequences. */
  | 'WARN';

/** A text in one language. */
export type TextInput = {
  /** The language (BCP 47), such as "ar" or "en". At most 1,000 characters. */
  lang: string;
  /** The text. At most 4,000 characters. */
  value: string;
};

/** Actors that may be the same after all. */
export type UndoDistinctInput = {
  /** The ids of two actors or more that are declared distinct. At most 50 items, each of at most 500 characters. */
  actors: Array<string | number>;
  /** Why, for the history. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

/** A merge to undo. */
export type UndoMergeInput = {
  /** The id of the merge. See `Actor.merges`. At most 500 characters. */
  merge: string | number;
  /** Why the two are not one, for the history. At most 1,000 characters. */
  reason: string;
  /** Your own name for this request. If you send the same request again with it, for example after a lost connection, it has no further effect and you get the same answer. At most 500 characters. */
  requestId?: string | number | null | undefined;
};

export type DocumentsQueryVariables = Exact<{
  text?: string | null | undefined;
  where?: DocumentWhere | null | undefined;
  orderBy?: DocumentOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, evidence: { totalCount: number } }, passages: Array<{ text: string, start: number, end: number, words: Array<{ start: number, end: number }> }> }> } };

export type PublishersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishersQuery = { overview: { publishers: Array<{ name: string, documentCount: number }> } };

export type ReportedActorsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportedActorsQuery = { document: { evidence: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ relation:
          | { participants: Array<{ actor:
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { participants: Array<{ actor:
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { participants: Array<{ actor:
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { participants: Array<{ actor:
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { participants: Array<{ actor:
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
         }> } } | null };

export type RelationToCorrectQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type RelationToCorrectQuery = { relation:
    | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, roleTexts: Array<{ lang: string, value: string }>, versions: Array<{ version: number }>, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Association', type: string, directed: boolean, label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, labelTexts: Array<{ lang: string, value: string }>, versions: Array<{ version: number }>, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, versions: Array<{ version: number }>, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, versions: Array<{ version: number }>, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, versions: Array<{ version: number }>, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
   | null };

export type MentionedActorsQueryVariables = Exact<{
  text: string;
  lang: string;
}>;


export type MentionedActorsQuery = { annotate: Array<{ start: number, end: number, candidates: Array<{ score: number, actor:
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
       }> }> };

export type AddDocumentMutationVariables = Exact<{
  input: AddDocumentInput;
}>;


export type AddDocumentMutation = { addDocument: { document: { id: string } } };

export type SaveActorMutationVariables = Exact<{
  input: SaveActorInput;
  lang: string;
}>;


export type SaveActorMutation = { saveActor: { actor:
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
     } };

export type RecordedRelationFragment = { relation:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type RecordMeetingMutationVariables = Exact<{
  input: RecordMeetingInput;
}>;


export type RecordMeetingMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RecordSanctionMutationVariables = Exact<{
  input: RecordSanctionInput;
}>;


export type RecordSanctionMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RecordStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type RecordStatementMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RecordAffiliationMutationVariables = Exact<{
  input: RecordAffiliationInput;
}>;


export type RecordAffiliationMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RecordAssociationMutationVariables = Exact<{
  input: RecordAssociationInput;
}>;


export type RecordAssociationMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RetractRelationMutationVariables = Exact<{
  input: RetractInput;
}>;


export type RetractRelationMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RetractEvidenceMutationVariables = Exact<{
  input: RetractInput;
}>;


export type RetractEvidenceMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RestoreRelationMutationVariables = Exact<{
  input: RetractInput;
}>;


export type RestoreRelationMutation = { recorded: { relation:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type ChangeHeadlineFragment = { id: string, by: string | null, operation: string, reason: string | null };

export type ChangeFactsFragment = { at: string, id: string, by: string | null, operation: string, reason: string | null, actors: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
    > }, relations: { totalCount: number, nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, language: string | null }> } };

type RelationHeadline_Affiliation_Fragment = { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationHeadline_Association_Fragment = { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationHeadline_Meeting_Fragment = { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationHeadline_Sanction_Fragment = { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationHeadline_Statement_Fragment = { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

export type RelationHeadlineFragment =
  | RelationHeadline_Affiliation_Fragment
  | RelationHeadline_Association_Fragment
  | RelationHeadline_Meeting_Fragment
  | RelationHeadline_Sanction_Fragment
  | RelationHeadline_Statement_Fragment
;

export type ActorHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  lang: string;
}>;


export type ActorHistoryQuery = { actor:
    | { id: string, history: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, id: string, by: string | null, operation: string, reason: string | null, actors: { totalCount: number, nodes: Array<
              | { id: string, kind: ActorKind, name: string }
              | { id: string, kind: ActorKind, name: string }
              | { iso2: string | null, id: string, kind: ActorKind, name: string }
            > }, relations: { totalCount: number, nodes: Array<
              | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
            > }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, language: string | null }> } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, id: string, by: string | null, operation: string, reason: string | null, actors: { totalCount: number, nodes: Array<
              | { id: string, kind: ActorKind, name: string }
              | { id: string, kind: ActorKind, name: string }
              | { iso2: string | null, id: string, kind: ActorKind, name: string }
            > }, relations: { totalCount: number, nodes: Array<
              | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
            > }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, language: string | null }> } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, id: string, by: string | null, operation: string, reason: string | null, actors: { totalCount: number, nodes: Array<
              | { id: string, kind: ActorKind, name: string }
              | { id: string, kind: ActorKind, name: string }
              | { iso2: string | null, id: string, kind: ActorKind, name: string }
            > }, relations: { totalCount: number, nodes: Array<
              | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
              | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                    | { id: string, kind: ActorKind, name: string }
                    | { id: string, kind: ActorKind, name: string }
                    | { iso2: string | null, id: string, kind: ActorKind, name: string }
                   }> }
            > }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, language: string | null }> } }> } }
   | null };

export type RelationHistoryQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type RelationHistoryQuery = { relation:
    | { id: string, versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { id: string, by: string | null, operation: string, reason: string | null } | null, retractedIn: { id: string, by: string | null, operation: string, reason: string | null } | null, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> }
    | { id: string, versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { id: string, by: string | null, operation: string, reason: string | null } | null, retractedIn: { id: string, by: string | null, operation: string, reason: string | null } | null, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> }
    | { id: string, versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { id: string, by: string | null, operation: string, reason: string | null } | null, retractedIn: { id: string, by: string | null, operation: string, reason: string | null } | null, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> }
    | { id: string, versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { id: string, by: string | null, operation: string, reason: string | null } | null, retractedIn: { id: string, by: string | null, operation: string, reason: string | null } | null, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> }
    | { id: string, versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { id: string, by: string | null, operation: string, reason: string | null } | null, retractedIn: { id: string, by: string | null, operation: string, reason: string | null } | null, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> }
   | null };

export type StatesOfOrganizationsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  first: number;
}>;


export type StatesOfOrganizationsQuery = { actors: { nodes: Array<
      | { id: string, state: { id: string, iso2: string | null } | null }
      | { id: string }
      | { id: string }
    > } };

type ComparedActor_Organization_Fragment = { description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, state: { id: string, name: string } | null, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
    | { id: string }
    | { id: string }
    | { id: string }
  >, counterparts: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
    > }, relations: { nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > } };

type ComparedActor_Person_Fragment = { birthDate: string | null, deathDate: string | null, description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
    | { id: string }
    | { id: string }
    | { id: string }
  >, counterparts: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
    > }, relations: { nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > } };

type ComparedActor_State_Fragment = { description: string | null, relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
    | { id: string }
    | { id: string }
    | { id: string }
  >, counterparts: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
    > }, relations: { nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > } };

export type ComparedActorFragment =
  | ComparedActor_Organization_Fragment
  | ComparedActor_Person_Fragment
  | ComparedActor_State_Fragment
;

export type ActorsToCompareQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  lang: string;
}>;


export type ActorsToCompareQuery = { one:
    | { description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, state: { id: string, name: string } | null, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
    | { birthDate: string | null, deathDate: string | null, description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
    | { description: string | null, relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
   | null, other:
    | { description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, state: { id: string, name: string } | null, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
    | { birthDate: string | null, deathDate: string | null, description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
    | { description: string | null, relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null }>, identifiers: Array<{ scheme: string, value: string }>, merges: Array<{ absorbed: string, absorbedName: string | null }>, distinctFrom: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, counterparts: { totalCount: number, nodes: Array<
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
        > }, relations: { nodes: Array<
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
        > } }
   | null, relations: { totalCount: number } };

export type RelationsOfKindQueryVariables = Exact<{
  id: string | number;
  kind: RelationKind;
}>;


export type RelationsOfKindQuery = { actor:
    | { relations: { totalCount: number } }
    | { relations: { totalCount: number } }
    | { relations: { totalCount: number } }
   | null };

export type DuplicatesOfActorQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type DuplicatesOfActorQuery = { possibleDuplicates: { nodes: Array<{ score: number, reasons: Array<string>, actors: Array<
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
      > }> } };

export type MergeActorsMutationVariables = Exact<{
  input: MergeActorsInput;
}>;


export type MergeActorsMutation = { mergeActors: { merge: string, actor:
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { undoMerge: { actor:
      | { id: string }
      | { id: string }
      | { id: string }
    , restored:
      | { id: string }
      | { id: string }
      | { id: string }
     | null } };

export type DeclareDistinctMutationVariables = Exact<{
  input: DeclareDistinctInput;
}>;


export type DeclareDistinctMutation = { declareDistinct: { actors: Array<
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type UndoDistinctMutationVariables = Exact<{
  input: UndoDistinctInput;
}>;


export type UndoDistinctMutation = { undoDistinct: { actors: Array<
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type PrintedTiesQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
  first: number;
  lang: string;
}>;


export type PrintedTiesQuery = { relations: { totalCount: number, nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null } }> }, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null } }> }, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null } }> }, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null } }> }, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null } }> }, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > } };

export type DocumentTitleQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentTitleQuery = { document: { title: string | null } | null };

export type DocumentsToReviewQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsToReviewQuery = { documentsToReview: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, pending: { totalCount: number }, all: { totalCount: number } }> } };

export type DocumentToReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentToReviewQuery = { document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, url: string | null, language: string | null, text: string | null } | null };

export type ProposalsOfDocumentQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  lang: string;
}>;


export type ProposalsOfDocumentQuery = { document: { proposals: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, kind: RelationKind, state: ProposalState, modality: Modality, date: string | null, endDate: string | null, endedBy: string | null, dateText: string | null, place: string | null, stance: Stance | null, measures: Array<SanctionMeasure>, programme: string | null, office: string | null, associationType: string | null, quote: string, start: number, end: number, score: number, proposedBy: string, rejectedFor: string | null, participants: Array<{ role: string, actor: { name: string, kind: ActorKind, title: string | null, actor:
              | { id: string, kind: ActorKind, name: string }
              | { id: string, kind: ActorKind, name: string }
              | { iso2: string | null, id: string, kind: ActorKind, name: string }
             | null, chain: Array<{ text: string, start: number, end: number }>, mention: { text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
                  | { description: string | null, id: string, kind: ActorKind, name: string }
                  | { description: string | null, id: string, kind: ActorKind, name: string }
                  | { description: string | null, iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> } } }>, attribution: Array<{ name: string, kind: ActorKind, title: string | null, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           | null, chain: Array<{ text: string, start: number, end: number }>, mention: { text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
                | { description: string | null, id: string, kind: ActorKind, name: string }
                | { description: string | null, id: string, kind: ActorKind, name: string }
                | { description: string | null, iso2: string | null, id: string, kind: ActorKind, name: string }
               }> } }>, known:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         | null, accepted:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         | null }> } } | null };

export type ProposalFactsFragment = { id: string, kind: RelationKind, state: ProposalState, modality: Modality, date: string | null, endDate: string | null, endedBy: string | null, dateText: string | null, place: string | null, stance: Stance | null, measures: Array<SanctionMeasure>, programme: string | null, office: string | null, associationType: string | null, quote: string, start: number, end: number, score: number, proposedBy: string, rejectedFor: string | null, participants: Array<{ role: string, actor: { name: string, kind: ActorKind, title: string | null, actor:
        | { id: string, kind: ActorKind, name: string }
        | { id: string, kind: ActorKind, name: string }
        | { iso2: string | null, id: string, kind: ActorKind, name: string }
       | null, chain: Array<{ text: string, start: number, end: number }>, mention: { text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
            | { description: string | null, id: string, kind: ActorKind, name: string }
            | { description: string | null, id: string, kind: ActorKind, name: string }
            | { description: string | null, iso2: string | null, id: string, kind: ActorKind, name: string }
           }> } } }>, attribution: Array<{ name: string, kind: ActorKind, title: string | null, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     | null, chain: Array<{ text: string, start: number, end: number }>, mention: { text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
          | { description: string | null, id: string, kind: ActorKind, name: string }
          | { description: string | null, id: string, kind: ActorKind, name: string }
          | { description: string | null, iso2: string | null, id: string, kind: ActorKind, name: string }
         }> } }>, known:
    | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
   | null, accepted:
    | { __typename: 'Affiliation', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Association', label: string, id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Meeting', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Sanction', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
    | { __typename: 'Statement', id: string, kind: RelationKind, modality: Modality, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, participants: Array<{ role: string, actor:
          | { id: string, kind: ActorKind, name: string }
          | { id: string, kind: ActorKind, name: string }
          | { iso2: string | null, id: string, kind: ActorKind, name: string }
         }> }
   | null };

export type ProposedActorFactsFragment = { name: string, kind: ActorKind, title: string | null, actor:
    | { id: string, kind: ActorKind, name: string }
    | { id: string, kind: ActorKind, name: string }
    | { iso2: string | null, id: string, kind: ActorKind, name: string }
   | null, chain: Array<{ text: string, start: number, end: number }>, mention: { text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
        | { description: string | null, id: string, kind: ActorKind, name: string }
        | { description: string | null, id: string, kind: ActorKind, name: string }
        | { description: string | null, iso2: string | null, id: string, kind: ActorKind, name: string }
       }> } };

export type ReadDocumentMutationVariables = Exact<{
  input: ReadDocumentInput;
}>;


export type ReadDocumentMutation = { readDocument: { proposed: number, known: number, codedNotes: Array<{ code: ReadingNoteCode, message: string, language: string | null, count: number | null }>, document: { id: string } } };

export type AcceptProposalsMutationVariables = Exact<{
  input: AcceptProposalsInput;
}>;


export type AcceptProposalsMutation = { acceptProposals: { relations: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type RejectProposalsMutationVariables = Exact<{
  input: RejectProposalsInput;
}>;


export type RejectProposalsMutation = { rejectProposals: { proposals: Array<{ id: string }> } };

export type ReopenProposalsMutationVariables = Exact<{
  input: ReopenProposalsInput;
}>;


export type ReopenProposalsMutation = { reopenProposals: { proposals: Array<{ id: string }> } };

export type PassagesOfRelationQueryVariables = Exact<{
  id: string | number;
}>;


export type PassagesOfRelationQuery = { relation:
    | { evidence: { nodes: Array<{ id: string, start: number | null, document: { id: string } }> } }
    | { evidence: { nodes: Array<{ id: string, start: number | null, document: { id: string } }> } }
    | { evidence: { nodes: Array<{ id: string, start: number | null, document: { id: string } }> } }
    | { evidence: { nodes: Array<{ id: string, start: number | null, document: { id: string } }> } }
    | { evidence: { nodes: Array<{ id: string, start: number | null, document: { id: string } }> } }
   | null };

export type ReviewQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQualityQuery = { reviewQuality: Array<{ proposedBy: string, kind: RelationKind, pending: number, accepted: number, corrected: number, rejected: number, precision: number | null }> };

export type ReadersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadersQuery = { readers: Array<{ name: string, model: string | null, sendsTo: string | null }> };

type ActorLabel_Organization_Fragment = { id: string, kind: ActorKind, name: string };

type ActorLabel_Person_Fragment = { id: string, kind: ActorKind, name: string };

type ActorLabel_State_Fragment = { iso2: string | null, id: string, kind: ActorKind, name: string };

export type ActorLabelFragment =
  | ActorLabel_Organization_Fragment
  | ActorLabel_Person_Fragment
  | ActorLabel_State_Fragment
;

type ActorFacts_Organization_Fragment = { relationCount: number, id: string, kind: ActorKind, name: string };

type ActorFacts_Person_Fragment = { relationCount: number, id: string, kind: ActorKind, name: string };

type ActorFacts_State_Fragment = { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string };

export type ActorFactsFragment =
  | ActorFacts_Organization_Fragment
  | ActorFacts_Person_Fragment
  | ActorFacts_State_Fragment
;

export type EvidenceFactsFragment = { id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } };

type RelationFacts_Affiliation_Fragment = { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Association_Fragment = { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Meeting_Fragment = { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Sanction_Fragment = { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Statement_Fragment = { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, summaryTexts: Array<{ lang: string, value: string }>, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

export type RelationFactsFragment =
  | RelationFacts_Affiliation_Fragment
  | RelationFacts_Association_Fragment
  | RelationFacts_Meeting_Fragment
  | RelationFacts_Sanction_Fragment
  | RelationFacts_Statement_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RecordedRelationFragmentDoc = new TypedDocumentString(`
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}
    `, {"fragmentName":"RecordedRelation"}) as unknown as TypedDocumentString<RecordedRelationFragment, unknown>;
export const ChangeHeadlineFragmentDoc = new TypedDocumentString(`
    fragment ChangeHeadline on Change {
  id
  by
  operation
  reason
}
    `, {"fragmentName":"ChangeHeadline"}) as unknown as TypedDocumentString<ChangeHeadlineFragment, unknown>;
export const ActorLabelFragmentDoc = new TypedDocumentString(`
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
    `, {"fragmentName":"ActorLabel"}) as unknown as TypedDocumentString<ActorLabelFragment, unknown>;
export const RelationHeadlineFragmentDoc = new TypedDocumentString(`
    fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"RelationHeadline"}) as unknown as TypedDocumentString<RelationHeadlineFragment, unknown>;
export const ChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFacts on Change {
  ...ChangeHeadline
  at
  actors(first: 6) {
    totalCount
    nodes {
      ...ActorLabel
    }
  }
  relations(first: 5) {
    totalCount
    nodes {
      ...RelationHeadline
    }
  }
  documents(first: 3) {
    totalCount
    nodes {
      id
      title
      language
    }
  }
}
    fragment ChangeHeadline on Change {
  id
  by
  operation
  reason
}
fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"ChangeFacts"}) as unknown as TypedDocumentString<ChangeFactsFragment, unknown>;
export const ActorFactsFragmentDoc = new TypedDocumentString(`
    fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"ActorFacts"}) as unknown as TypedDocumentString<ActorFactsFragment, unknown>;
export const ComparedActorFragmentDoc = new TypedDocumentString(`
    fragment ComparedActor on Actor {
  ...ActorFacts
  description(lang: $lang)
  names {
    value
    lang
  }
  identifiers {
    scheme
    value
  }
  merges {
    absorbed
    absorbedName(lang: $lang)
  }
  distinctFrom {
    id
  }
  counterparts(first: 100) {
    totalCount
    nodes {
      ...ActorLabel
    }
  }
  relations(first: 3) {
    nodes {
      ...RelationHeadline
    }
  }
  ... on Person {
    birthDate
    deathDate
  }
  ... on Organization {
    state {
      id
      name(lang: $lang)
    }
  }
}
    fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}`, {"fragmentName":"ComparedActor"}) as unknown as TypedDocumentString<ComparedActorFragment, unknown>;
export const ProposedActorFactsFragmentDoc = new TypedDocumentString(`
    fragment ProposedActorFacts on ProposedActor {
  name
  kind
  title
  actor {
    ...ActorLabel
  }
  chain {
    text
    start
    end
  }
  mention {
    text
    start
    end
    candidates {
      score
      matchedName {
        value
      }
      actor {
        ...ActorLabel
        description(lang: $lang)
      }
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"ProposedActorFacts"}) as unknown as TypedDocumentString<ProposedActorFactsFragment, unknown>;
export const ProposalFactsFragmentDoc = new TypedDocumentString(`
    fragment ProposalFacts on Proposal {
  id
  kind
  state
  modality
  date
  endDate
  endedBy
  dateText
  place
  stance
  measures
  programme
  office
  associationType
  quote
  start
  end
  score
  proposedBy
  rejectedFor
  participants {
    role
    actor {
      ...ProposedActorFacts
    }
  }
  attribution {
    ...ProposedActorFacts
  }
  known {
    ...RelationHeadline
  }
  accepted {
    ...RelationHeadline
  }
}
    fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ProposedActorFacts on ProposedActor {
  name
  kind
  title
  actor {
    ...ActorLabel
  }
  chain {
    text
    start
    end
  }
  mention {
    text
    start
    end
    candidates {
      score
      matchedName {
        value
      }
      actor {
        ...ActorLabel
        description(lang: $lang)
      }
    }
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"ProposalFacts"}) as unknown as TypedDocumentString<ProposalFactsFragment, unknown>;
export const EvidenceFactsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFacts on Evidence {
  id
  quote
  start
  end
  attribution {
    id
    name(lang: $lang)
  }
  document {
    id
    title
    publisher
    publishedOn
    language
  }
}
    `, {"fragmentName":"EvidenceFacts"}) as unknown as TypedDocumentString<EvidenceFactsFragment, unknown>;
export const RelationFactsFragmentDoc = new TypedDocumentString(`
    fragment RelationFacts on Relation {
  __typename
  id
  kind
  date
  dateText
  endDate
  endedBy
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  summaryTexts {
    lang
    value
  }
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Meeting {
    mode
    topics
  }
  ... on Sanction {
    measures
    programme
    reference
    inForce
  }
  ... on Statement {
    stance
    medium
  }
  ... on Affiliation {
    memberRole: role(lang: $lang)
  }
  ... on Association {
    label(lang: $lang)
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`, {"fragmentName":"RelationFacts"}) as unknown as TypedDocumentString<RelationFactsFragment, unknown>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($text: String, $where: DocumentWhere, $orderBy: DocumentOrder, $first: Int!, $after: String) {
  documents(
    text: $text
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        title
        publisher
        publishedOn
        language
        evidence(first: 1) {
          totalCount
        }
      }
      passages(first: 2) {
        text
        start
        end
        words {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PublishersDocument = new TypedDocumentString(`
    query Publishers {
  overview {
    publishers(first: 100) {
      name
      documentCount
    }
  }
}
    `) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const ReportedActorsDocument = new TypedDocumentString(`
    query ReportedActors($id: ID!, $first: Int!, $after: String) {
  document(id: $id) {
    evidence(first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        relation {
          participants {
            actor {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportedActorsQuery, ReportedActorsQueryVariables>;
export const RelationToCorrectDocument = new TypedDocumentString(`
    query RelationToCorrect($id: ID!, $lang: String!) {
  relation(id: $id) {
    ...RelationFacts
    versions {
      version
    }
    ... on Affiliation {
      roleTexts {
        lang
        value
      }
    }
    ... on Association {
      type
      directed
      labelTexts {
        lang
        value
      }
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment RelationFacts on Relation {
  __typename
  id
  kind
  date
  dateText
  endDate
  endedBy
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  summaryTexts {
    lang
    value
  }
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Meeting {
    mode
    topics
  }
  ... on Sanction {
    measures
    programme
    reference
    inForce
  }
  ... on Statement {
    stance
    medium
  }
  ... on Affiliation {
    memberRole: role(lang: $lang)
  }
  ... on Association {
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<RelationToCorrectQuery, RelationToCorrectQueryVariables>;
export const MentionedActorsDocument = new TypedDocumentString(`
    query MentionedActors($text: String!, $lang: String!) {
  annotate(text: $text) {
    start
    end
    candidates {
      score
      actor {
        ...ActorFacts
      }
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}`) as unknown as TypedDocumentString<MentionedActorsQuery, MentionedActorsQueryVariables>;
export const AddDocumentDocument = new TypedDocumentString(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddDocumentMutation, AddDocumentMutationVariables>;
export const SaveActorDocument = new TypedDocumentString(`
    mutation SaveActor($input: SaveActorInput!, $lang: String!) {
  saveActor(input: $input) {
    actor {
      ...ActorFacts
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}`) as unknown as TypedDocumentString<SaveActorMutation, SaveActorMutationVariables>;
export const RecordMeetingDocument = new TypedDocumentString(`
    mutation RecordMeeting($input: RecordMeetingInput!) {
  recorded: recordMeeting(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordSanctionDocument = new TypedDocumentString(`
    mutation RecordSanction($input: RecordSanctionInput!) {
  recorded: recordSanction(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RecordSanctionMutation, RecordSanctionMutationVariables>;
export const RecordStatementDocument = new TypedDocumentString(`
    mutation RecordStatement($input: RecordStatementInput!) {
  recorded: recordStatement(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RecordStatementMutation, RecordStatementMutationVariables>;
export const RecordAffiliationDocument = new TypedDocumentString(`
    mutation RecordAffiliation($input: RecordAffiliationInput!) {
  recorded: recordAffiliation(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RecordAffiliationMutation, RecordAffiliationMutationVariables>;
export const RecordAssociationDocument = new TypedDocumentString(`
    mutation RecordAssociation($input: RecordAssociationInput!) {
  recorded: recordAssociation(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RecordAssociationMutation, RecordAssociationMutationVariables>;
export const RetractRelationDocument = new TypedDocumentString(`
    mutation RetractRelation($input: RetractInput!) {
  recorded: retractRelation(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RetractRelationMutation, RetractRelationMutationVariables>;
export const RetractEvidenceDocument = new TypedDocumentString(`
    mutation RetractEvidence($input: RetractInput!) {
  recorded: retractEvidence(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RetractEvidenceMutation, RetractEvidenceMutationVariables>;
export const RestoreRelationDocument = new TypedDocumentString(`
    mutation RestoreRelation($input: RetractInput!) {
  recorded: restoreRelation(input: $input) {
    ...RecordedRelation
  }
}
    fragment RecordedRelation on RelationPayload {
  relation {
    id
  }
}`) as unknown as TypedDocumentString<RestoreRelationMutation, RestoreRelationMutationVariables>;
export const ActorHistoryDocument = new TypedDocumentString(`
    query ActorHistory($id: ID!, $first: Int!, $after: String, $lang: String!) {
  actor(id: $id) {
    id
    history(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ChangeFacts
      }
    }
  }
}
    fragment ChangeHeadline on Change {
  id
  by
  operation
  reason
}
fragment ChangeFacts on Change {
  ...ChangeHeadline
  at
  actors(first: 6) {
    totalCount
    nodes {
      ...ActorLabel
    }
  }
  relations(first: 5) {
    totalCount
    nodes {
      ...RelationHeadline
    }
  }
  documents(first: 3) {
    totalCount
    nodes {
      id
      title
      language
    }
  }
}
fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`) as unknown as TypedDocumentString<ActorHistoryQuery, ActorHistoryQueryVariables>;
export const RelationHistoryDocument = new TypedDocumentString(`
    query RelationHistory($id: ID!, $lang: String!) {
  relation(id: $id) {
    id
    versions {
      version
      recordedAt
      retractedAt
      change {
        ...ChangeHeadline
      }
      retractedIn {
        ...ChangeHeadline
      }
      relation {
        ...RelationFacts
      }
    }
  }
}
    fragment ChangeHeadline on Change {
  id
  by
  operation
  reason
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment RelationFacts on Relation {
  __typename
  id
  kind
  date
  dateText
  endDate
  endedBy
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  summaryTexts {
    lang
    value
  }
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Meeting {
    mode
    topics
  }
  ... on Sanction {
    measures
    programme
    reference
    inForce
  }
  ... on Statement {
    stance
    medium
  }
  ... on Affiliation {
    memberRole: role(lang: $lang)
  }
  ... on Association {
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<RelationHistoryQuery, RelationHistoryQueryVariables>;
export const StatesOfOrganizationsDocument = new TypedDocumentString(`
    query StatesOfOrganizations($ids: [ID!]!, $first: Int!) {
  actors(ids: $ids, first: $first) {
    nodes {
      id
      ... on Organization {
        state {
          id
          iso2
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatesOfOrganizationsQuery, StatesOfOrganizationsQueryVariables>;
export const ActorsToCompareDocument = new TypedDocumentString(`
    query ActorsToCompare($one: ID!, $other: ID!, $lang: String!) {
  one: actor(id: $one) {
    ...ComparedActor
  }
  other: actor(id: $other) {
    ...ComparedActor
  }
  relations(where: {with: [$one, $other]}, first: 1) {
    totalCount
  }
}
    fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ComparedActor on Actor {
  ...ActorFacts
  description(lang: $lang)
  names {
    value
    lang
  }
  identifiers {
    scheme
    value
  }
  merges {
    absorbed
    absorbedName(lang: $lang)
  }
  distinctFrom {
    id
  }
  counterparts(first: 100) {
    totalCount
    nodes {
      ...ActorLabel
    }
  }
  relations(first: 3) {
    nodes {
      ...RelationHeadline
    }
  }
  ... on Person {
    birthDate
    deathDate
  }
  ... on Organization {
    state {
      id
      name(lang: $lang)
    }
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}`) as unknown as TypedDocumentString<ActorsToCompareQuery, ActorsToCompareQueryVariables>;
export const RelationsOfKindDocument = new TypedDocumentString(`
    query RelationsOfKind($id: ID!, $kind: RelationKind!) {
  actor(id: $id) {
    relations(where: {kinds: [$kind]}, first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<RelationsOfKindQuery, RelationsOfKindQueryVariables>;
export const DuplicatesOfActorDocument = new TypedDocumentString(`
    query DuplicatesOfActor($id: ID!, $lang: String!) {
  possibleDuplicates(of: $id, first: 5) {
    nodes {
      score
      reasons
      actors {
        ...ActorFacts
      }
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}`) as unknown as TypedDocumentString<DuplicatesOfActorQuery, DuplicatesOfActorQueryVariables>;
export const MergeActorsDocument = new TypedDocumentString(`
    mutation MergeActors($input: MergeActorsInput!) {
  mergeActors(input: $input) {
    merge
    actor {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeActorsMutation, MergeActorsMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($input: UndoMergeInput!) {
  undoMerge(input: $input) {
    actor {
      id
    }
    restored {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const DeclareDistinctDocument = new TypedDocumentString(`
    mutation DeclareDistinct($input: DeclareDistinctInput!) {
  declareDistinct(input: $input) {
    actors {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareDistinctMutation, DeclareDistinctMutationVariables>;
export const UndoDistinctDocument = new TypedDocumentString(`
    mutation UndoDistinct($input: UndoDistinctInput!) {
  undoDistinct(input: $input) {
    actors {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoDistinctMutation, UndoDistinctMutationVariables>;
export const PrintedTiesDocument = new TypedDocumentString(`
    query PrintedTies($where: RelationWhere, $first: Int!, $lang: String!) {
  relations(where: $where, first: $first) {
    totalCount
    nodes {
      ...RelationFacts
      evidence(first: 5) {
        totalCount
        nodes {
          id
          quote
          document {
            id
            title
            publisher
            publishedOn
            language
            url
          }
        }
      }
    }
  }
}
    fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}
fragment RelationFacts on Relation {
  __typename
  id
  kind
  date
  dateText
  endDate
  endedBy
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  summaryTexts {
    lang
    value
  }
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Meeting {
    mode
    topics
  }
  ... on Sanction {
    measures
    programme
    reference
    inForce
  }
  ... on Statement {
    stance
    medium
  }
  ... on Affiliation {
    memberRole: role(lang: $lang)
  }
  ... on Association {
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<PrintedTiesQuery, PrintedTiesQueryVariables>;
export const DocumentTitleDocument = new TypedDocumentString(`
    query DocumentTitle($id: ID!) {
  document(id: $id) {
    title
  }
}
    `) as unknown as TypedDocumentString<DocumentTitleQuery, DocumentTitleQueryVariables>;
export const DocumentsToReviewDocument = new TypedDocumentString(`
    query DocumentsToReview($first: Int!, $after: String) {
  documentsToReview(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      title
      publisher
      publishedOn
      language
      pending: proposals(state: PENDING, first: 1) {
        totalCount
      }
      all: proposals(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsToReviewQuery, DocumentsToReviewQueryVariables>;
export const DocumentToReviewDocument = new TypedDocumentString(`
    query DocumentToReview($id: ID!) {
  document(id: $id) {
    id
    title
    publisher
    publishedOn
    url
    language
    text
  }
}
    `) as unknown as TypedDocumentString<DocumentToReviewQuery, DocumentToReviewQueryVariables>;
export const ProposalsOfDocumentDocument = new TypedDocumentString(`
    query ProposalsOfDocument($id: ID!, $first: Int!, $after: String, $lang: String!) {
  document(id: $id) {
    proposals(first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ProposalFacts
      }
    }
  }
}
    fragment RelationHeadline on Relation {
  __typename
  id
  kind
  modality
  date
  dateText
  endDate
  endedBy
  participants {
    role
    actor {
      ...ActorLabel
    }
  }
  ... on Association {
    label(lang: $lang)
  }
}
fragment ProposalFacts on Proposal {
  id
  kind
  state
  modality
  date
  endDate
  endedBy
  dateText
  place
  stance
  measures
  programme
  office
  associationType
  quote
  start
  end
  score
  proposedBy
  rejectedFor
  participants {
    role
    actor {
      ...ProposedActorFacts
    }
  }
  attribution {
    ...ProposedActorFacts
  }
  known {
    ...RelationHeadline
  }
  accepted {
    ...RelationHeadline
  }
}
fragment ProposedActorFacts on ProposedActor {
  name
  kind
  title
  actor {
    ...ActorLabel
  }
  chain {
    text
    start
    end
  }
  mention {
    text
    start
    end
    candidates {
      score
      matchedName {
        value
      }
      actor {
        ...ActorLabel
        description(lang: $lang)
      }
    }
  }
}
fragment ActorLabel on Actor {
  id
  kind
  name(lang: $lang)
  ... on State {
    iso2
  }
}`) as unknown as TypedDocumentString<ProposalsOfDocumentQuery, ProposalsOfDocumentQueryVariables>;
export const ReadDocumentDocument = new TypedDocumentString(`
    mutation ReadDocument($input: ReadDocumentInput!) {
  readDocument(input: $input) {
    proposed
    known
    codedNotes {
      code
      message
      language
      count
    }
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReadDocumentMutation, ReadDocumentMutationVariables>;
export const AcceptProposalsDocument = new TypedDocumentString(`
    mutation AcceptProposals($input: AcceptProposalsInput!) {
  acceptProposals(input: $input) {
    relations {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptProposalsMutation, AcceptProposalsMutationVariables>;
export const RejectProposalsDocument = new TypedDocumentString(`
    mutation RejectProposals($input: RejectProposalsInput!) {
  rejectProposals(input: $input) {
    proposals {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RejectProposalsMutation, RejectProposalsMutationVariables>;
export const ReopenProposalsDocument = new TypedDocumentString(`
    mutation ReopenProposals($input: ReopenProposalsInput!) {
  reopenProposals(input: $input) {
    proposals {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenProposalsMutation, ReopenProposalsMutationVariables>;
export const PassagesOfRelationDocument = new TypedDocumentString(`
    query PassagesOfRelation($id: ID!) {
  relation(id: $id) {
    evidence(first: 100) {
      nodes {
        id
        start
        document {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesOfRelationQuery, PassagesOfRelationQueryVariables>;
export const ReviewQualityDocument = new TypedDocumentString(`
    query ReviewQuality {
  reviewQuality {
    proposedBy
    kind
    pending
    accepted
    corrected
    rejected
    precision
  }
}
    `) as unknown as TypedDocumentString<ReviewQualityQuery, ReviewQualityQueryVariables>;
export const ReadersDocument = new TypedDocumentString(`
    query Readers {
  readers {
    name
    model
    sendsTo
  }
}
    `) as unknown as TypedDocumentString<ReadersQuery, ReadersQueryVariables>;