/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kind of an actor. */
export type ActorKind =
  /** A named body through which people act: a ministry, an agency, a company, the UN. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A current or former state, or a territory that has an ISO 3166-1 code. */
  | 'STATE';

/** How a meeting was held. */
export type MeetingMode =
  /** In person. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

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

/** The reason why there is no path. */
export type NoPathReason =
  /** There are paths that satisfy the conditions, but all of them are longer than maxHops. */
  | 'BEYOND_MAX_HOPS'
  /** The search stopped at its budget before it found a path or the reason why there is none. If `complete` is false, there may be a path. */
  | 'BUDGET'
  /** The two actors are not connected in the graph, whatever the conditions. */
  | 'DIFFERENT_COMPONENTS'
  /** The conditions exclude every path. */
  | 'EXCLUDED_BY_WHERE';

/** In which direction a path may follow directed relations. */
export type PathDirection =
  /** In either direction. */
  | 'ANY'
  /** Only from issuer to target, from speaker to subject and from member to body. Undirected relations count in both directions. */
  | 'FORWARD';

/** The ranking of paths. */
export type PathRank =
  /** Paths with the best documented steps first. */
  | 'EVIDENCE'
  /** Paths with the fewest hops first. */
  | 'HOPS'
  /** Paths through actors with few counterparts first, because a path through a hub says little. */
  | 'RARITY'
  /** Paths with the most recent relations first. */
  | 'RECENCY';

/** Conditions on paths: the conditions of RelationWhere on the relations (except `with`), and conditions on the path itself. A path must satisfy all of them. */
export type PathWhere = {
  /** As of this date. Equivalent to setting both since and until to it; cannot be combined with them. */
  at?: string | null | undefined;
  /** The path must not pass through any of these actors. At most 1,000 items, each of at most 500 characters. */
  avoid?: Array<string | number> | null | undefined;
  /** In which direction the path may follow directed relations. */
  direction?: PathDirection;
  /** Only relations supported by at least one of these documents. At most 1,000 items, each of at most 500 characters. */
  documents?: Array<string | number> | null | undefined;
  /** Whether the steps must be possible in chronological order: there are days t1 <= t2 <= ..., each within the window of a relation of its step. Undated relations never qualify. */
  inTimeOrder?: boolean;
  /** Only relations of these kinds. Default: all kinds. At most 1,000 items. */
  kinds?: Array<RelationKind> | null | undefined;
  /** The state of the graph at this time: relations recorded by then and not yet retracted. Default: now. */
  knownAt?: string | null | undefined;
  /** The path must not pass through an inner actor with more distinct counterparts than this, counting asserted relations in the current graph. The two ends are exempt. */
  maxDegree?: number | null | undefined;
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
  /** The path must pass through all of these actors, in this order. At most 1,000 items, each of at most 500 characters. */
  via?: Array<string | number> | null | undefined;
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

/** What a user may do. Each role includes the one before it. */
export type Role =
  /** Everything. No operation of this API needs more than EDITOR at present. */
  | 'ADMIN'
  /** Record, correct, retract and merge as well. */
  | 'EDITOR'
  /** Read. */
  | 'READER';

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

/** The direction of the directed relations between two actors. */
export type StepDirection =
  /** From the second actor to the first. */
  | 'BACKWARD'
  /** In both directions. */
  | 'BOTH'
  /** From the first actor to the second. */
  | 'FORWARD'
  /** All relations are undirected. */
  | 'NONE';

/** The length of a timeline bucket. */
export type TimeBucket =
  /** One bucket per day. */
  | 'DAY'
  /** One bucket per month. */
  | 'MONTH'
  /** One bucket per year. */
  | 'YEAR';

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

type RelationFacts_Affiliation_Fragment = { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Association_Fragment = { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Meeting_Fragment = { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Sanction_Fragment = { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { iso2: string | null, id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Statement_Fragment = { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, role: Role } };

export type OntologyQueryVariables = Exact<{
  lang: string;
}>;


export type OntologyQuery = { ontology: { actorKinds: Array<{ key: string, label: string }>, relationKinds: Array<{ kind: RelationKind, label: string, inverseLabel: string, directed: boolean, lasting: boolean }>, modalities: Array<{ key: string, label: string }>, roles: Array<{ key: string, label: string }>, measures: Array<{ key: string, label: string }>, stances: Array<{ key: string, label: string }>, meetingModes: Array<{ key: string, label: string }> } };

export type SearchActorsQueryVariables = Exact<{
  text: string;
  first: number;
  lang: string;
}>;


export type SearchActorsQuery = { searchActors: { totalCount: number, edges: Array<{ matchedName: { value: string, lang: string | null }, agreement: Array<{ asked: string, found: string | null }>, node:
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
       }>, didYouMean: Array<{ matchedName: { value: string, lang: string | null }, agreement: Array<{ asked: string, found: string | null }>, node:
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
       }> } };

export type SearchMatchFragment = { matchedName: { value: string, lang: string | null }, agreement: Array<{ asked: string, found: string | null }>, node:
    | { relationCount: number, id: string, kind: ActorKind, name: string }
    | { relationCount: number, id: string, kind: ActorKind, name: string }
    | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
   };

export type ActorsByIdQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  first: number;
  lang: string;
}>;


export type ActorsByIdQuery = { actors: { nodes: Array<
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
    > } };

export type ActorExistsQueryVariables = Exact<{
  id: string | number;
}>;


export type ActorExistsQuery = { actor:
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CounterpartsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  where?: RelationWhere | null | undefined;
  lang: string;
}>;


export type CounterpartsQuery = { actor:
    | { relationCount: number, id: string, kind: ActorKind, name: string, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
        > } }
    | { relationCount: number, id: string, kind: ActorKind, name: string, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
        > } }
    | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, id: string, kind: ActorKind, name: string }
          | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
        > } }
   | null };

export type NeighbourhoodQueryVariables = Exact<{
  id: string | number;
  depth: number;
  first: number;
  maxActors: number;
  where?: RelationWhere | null | undefined;
  lang: string;
}>;


export type NeighbourhoodQuery = { network: { omittedActors: number, actors: Array<
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
    > } };

export type LinksAmongQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  maxActors: number;
  where?: RelationWhere | null | undefined;
}>;


export type LinksAmongQuery = { network: { links: Array<{ kinds: Array<RelationKind>, direction: StepDirection, relationCount: number, since: string | null, source:
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type ActorDetailsQueryVariables = Exact<{
  id: string | number;
  lang: string;
  where?: RelationWhere | null | undefined;
}>;


export type ActorDetailsQuery = { actor:
    | { description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, state: { iso2: string | null, id: string, kind: ActorKind, name: string } | null, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number }, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, into: string, source: string, mergedAt: string }>, distinctFrom: Array<
        | { id: string, kind: ActorKind, name: string }
        | { id: string, kind: ActorKind, name: string }
        | { iso2: string | null, id: string, kind: ActorKind, name: string }
      > }
    | { birthDate: string | null, deathDate: string | null, description: string | null, relationCount: number, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number }, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, into: string, source: string, mergedAt: string }>, distinctFrom: Array<
        | { id: string, kind: ActorKind, name: string }
        | { id: string, kind: ActorKind, name: string }
        | { iso2: string | null, id: string, kind: ActorKind, name: string }
      > }
    | { description: string | null, relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number }, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, into: string, source: string, mergedAt: string }>, distinctFrom: Array<
        | { id: string, kind: ActorKind, name: string }
        | { id: string, kind: ActorKind, name: string }
        | { iso2: string | null, id: string, kind: ActorKind, name: string }
      > }
   | null };

export type RelationsWithQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: string;
}>;


export type RelationsWithQuery = { relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { iso2: string | null, id: string, kind: ActorKind, name: string }
           }> }
    > } };

export type EvidenceOfRelationQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  lang: string;
  knownAt?: string | null | undefined;
}>;


export type EvidenceOfRelationQuery = { relation:
    | { evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> } }
    | { evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> } }
    | { evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> } }
    | { evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> } }
    | { evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> } }
   | null };

export type DocumentDetailsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  lang: string;
}>;


export type DocumentDetailsQuery = { document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null, url: string | null, keywords: Array<string>, text: string | null, evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, relation:
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { iso2: string | null, id: string, kind: ActorKind, name: string }
               }> }
         }> } } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
  maxHops: number;
  rankBy: PathRank;
  where?: PathWhere | null | undefined;
  lang: string;
}>;


export type PathsQuery = { paths: { complete: boolean, examined: number, noPath: { reason: NoPathReason, message: string, loosen: string | null } | null, paths: Array<{ hops: number, cost: number, actors: Array<
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
      >, steps: Array<{ direction: StepDirection, relationCount: number, from:
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
        , relations: { nodes: Array<
            | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, endedBy: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { iso2: string | null, id: string, kind: ActorKind, name: string }
                 }> }
          > } }> }> } };

export type ConnectionsQueryVariables = Exact<{
  actors: Array<string | number> | string | number;
  maxHops: number;
  rankBy: PathRank;
  where?: PathWhere | null | undefined;
  lang: string;
}>;


export type ConnectionsQuery = { connections: { truncated: boolean, omittedActors: number, actors: Array<
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, id: string, kind: ActorKind, name: string }
      | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
    >, links: Array<{ source:
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type TimelineQueryVariables = Exact<{
  actors?: Array<string | number> | string | number | null | undefined;
  where?: RelationWhere | null | undefined;
  bucket: TimeBucket;
}>;


export type TimelineQuery = { timeline: { coarser: number, undated: number, buckets: Array<{ start: string, relationCount: number, byKind: Array<{ kind: RelationKind, count: number }> }> } };

export type StartPageQueryVariables = Exact<{
  lang: string;
}>;


export type StartPageQuery = { overview: { actorCount: number, relationCount: number, documentCount: number, firstDate: string | null, lastDate: string | null, actorsByKind: Array<{ kind: ActorKind, count: number }>, relationsByKind: Array<{ kind: RelationKind, count: number }>, lastChange: { at: string } | null, lastImport: { startedAt: string, finishedAt: string | null } | null, mostConnected: Array<{ counterpartCount: number, actor:
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, id: string, kind: ActorKind, name: string }
        | { relationCount: number, iso2: string | null, id: string, kind: ActorKind, name: string }
       }>, indirectTies: Array<{ from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> }, documents: { nodes: Array<{ id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null }> } };

export type LiveChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LiveChangesSubscription = { changes: { id: string, actors: { totalCount: number, nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }, documents: { nodes: Array<{ id: string }> } } };

export type ChangeTimesQueryVariables = Exact<{
  first: number;
}>;


export type ChangeTimesQuery = { changes: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ at: string }> } };

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
export const SearchMatchFragmentDoc = new TypedDocumentString(`
    fragment SearchMatch on ActorSearchEdge {
  matchedName {
    value
    lang
  }
  agreement {
    asked
    found
  }
  node {
    ...ActorFacts
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
}`, {"fragmentName":"SearchMatch"}) as unknown as TypedDocumentString<SearchMatchFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology($lang: String!) {
  ontology {
    actorKinds {
      key
      label(lang: $lang)
    }
    relationKinds {
      kind
      label(lang: $lang)
      inverseLabel(lang: $lang)
      directed
      lasting
    }
    modalities {
      key
      label(lang: $lang)
    }
    roles {
      key
      label(lang: $lang)
    }
    measures {
      key
      label(lang: $lang)
    }
    stances {
      key
      label(lang: $lang)
    }
    meetingModes {
      key
      label(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const SearchActorsDocument = new TypedDocumentString(`
    query SearchActors($text: String!, $first: Int!, $lang: String!) {
  searchActors(text: $text, first: $first) {
    totalCount
    edges {
      ...SearchMatch
    }
    didYouMean {
      ...SearchMatch
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
}
fragment SearchMatch on ActorSearchEdge {
  matchedName {
    value
    lang
  }
  agreement {
    asked
    found
  }
  node {
    ...ActorFacts
  }
}`) as unknown as TypedDocumentString<SearchActorsQuery, SearchActorsQueryVariables>;
export const ActorsByIdDocument = new TypedDocumentString(`
    query ActorsById($ids: [ID!]!, $first: Int!, $lang: String!) {
  actors(ids: $ids, first: $first) {
    nodes {
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
}`) as unknown as TypedDocumentString<ActorsByIdQuery, ActorsByIdQueryVariables>;
export const ActorExistsDocument = new TypedDocumentString(`
    query ActorExists($id: ID!) {
  actor(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ActorExistsQuery, ActorExistsQueryVariables>;
export const CounterpartsDocument = new TypedDocumentString(`
    query Counterparts($id: ID!, $first: Int!, $after: String, $where: RelationWhere, $lang: String!) {
  actor(id: $id) {
    ...ActorFacts
    counterparts(first: $first, after: $after, where: $where) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
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
}`) as unknown as TypedDocumentString<CounterpartsQuery, CounterpartsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $depth: Int!, $first: Int!, $maxActors: Int!, $where: RelationWhere, $lang: String!) {
  network(
    around: [$id]
    depth: $depth
    firstPerActor: $first
    maxActors: $maxActors
    where: $where
  ) {
    omittedActors
    actors {
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
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($ids: [ID!]!, $maxActors: Int!, $where: RelationWhere) {
  network(around: $ids, depth: 0, maxActors: $maxActors, where: $where) {
    links {
      source {
        id
      }
      target {
        id
      }
      kinds
      direction
      relationCount
      since
    }
  }
}
    `) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const ActorDetailsDocument = new TypedDocumentString(`
    query ActorDetails($id: ID!, $lang: String!, $where: RelationWhere) {
  actor(id: $id) {
    ...ActorFacts
    description(lang: $lang)
    names {
      value
      lang
      kind
    }
    identifiers {
      scheme
      value
      url
    }
    counterparts(first: 1, where: $where) {
      totalCount
    }
    merges {
      id
      absorbed
      absorbedName(lang: $lang)
      into
      source
      mergedAt
    }
    distinctFrom {
      ...ActorLabel
    }
    ... on Person {
      birthDate
      deathDate
    }
    ... on Organization {
      state {
        ...ActorLabel
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
}`) as unknown as TypedDocumentString<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const RelationsWithDocument = new TypedDocumentString(`
    query RelationsWith($where: RelationWhere, $first: Int!, $after: String, $lang: String!) {
  relations(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...RelationFacts
      evidence(first: 3) {
        totalCount
        nodes {
          ...EvidenceFacts
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
}`) as unknown as TypedDocumentString<RelationsWithQuery, RelationsWithQueryVariables>;
export const EvidenceOfRelationDocument = new TypedDocumentString(`
    query EvidenceOfRelation($id: ID!, $first: Int!, $after: String, $lang: String!, $knownAt: DateTime) {
  relation(id: $id, knownAt: $knownAt) {
    evidence(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...EvidenceFacts
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<EvidenceOfRelationQuery, EvidenceOfRelationQueryVariables>;
export const DocumentDetailsDocument = new TypedDocumentString(`
    query DocumentDetails($id: ID!, $first: Int!, $after: String, $lang: String!) {
  document(id: $id) {
    id
    title
    publisher
    publishedOn
    language
    url
    keywords
    text
    evidence(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        quote
        start
        end
        attribution {
          id
          name(lang: $lang)
        }
        relation {
          ...RelationFacts
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
}`) as unknown as TypedDocumentString<DocumentDetailsQuery, DocumentDetailsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int!, $maxHops: Int!, $rankBy: PathRank!, $where: PathWhere, $lang: String!) {
  paths(
    from: $from
    to: $to
    first: $first
    maxHops: $maxHops
    rankBy: $rankBy
    where: $where
  ) {
    complete
    examined
    noPath {
      reason
      message
      loosen
    }
    paths {
      hops
      cost
      actors {
        ...ActorFacts
      }
      steps {
        direction
        relationCount
        from {
          id
        }
        to {
          id
        }
        relations(first: 1) {
          nodes {
            ...RelationFacts
            evidence(first: 1) {
              totalCount
              nodes {
                ...EvidenceFacts
              }
            }
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
fragment ActorFacts on Actor {
  ...ActorLabel
  relationCount
}
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($actors: [ID!]!, $maxHops: Int!, $rankBy: PathRank!, $where: PathWhere, $lang: String!) {
  connections(actors: $actors, maxHops: $maxHops, rankBy: $rankBy, where: $where) {
    truncated
    omittedActors
    actors {
      ...ActorFacts
    }
    links {
      source {
        id
      }
      target {
        id
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
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($actors: [ID!], $where: RelationWhere, $bucket: TimeBucket!) {
  timeline(actors: $actors, where: $where, bucket: $bucket) {
    buckets {
      start
      relationCount
      byKind {
        kind
        count
      }
    }
    coarser
    undated
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage($lang: String!) {
  overview {
    actorCount
    actorsByKind {
      kind
      count
    }
    relationCount
    relationsByKind {
      kind
      count
    }
    documentCount
    firstDate
    lastDate
    lastChange {
      at
    }
    lastImport {
      startedAt
      finishedAt
    }
    mostConnected(first: 30) {
      counterpartCount
      actor {
        ...ActorFacts
      }
    }
    indirectTies(first: 3) {
      from {
        id
        name(lang: $lang)
      }
      to {
        id
        name(lang: $lang)
      }
    }
  }
  documents(first: 4, orderBy: NEWEST) {
    nodes {
      id
      title
      publisher
      publishedOn
      language
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
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;
export const LiveChangesDocument = new TypedDocumentString(`
    subscription LiveChanges {
  changes {
    id
    actors(first: 100) {
      totalCount
      nodes {
        id
      }
    }
    documents(first: 100) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LiveChangesSubscription, LiveChangesSubscriptionVariables>;
export const ChangeTimesDocument = new TypedDocumentString(`
    query ChangeTimes($first: Int!) {
  changes(first: $first) {
    pageInfo {
      hasNextPage
    }
    nodes {
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeTimesQuery, ChangeTimesQueryVariables>;