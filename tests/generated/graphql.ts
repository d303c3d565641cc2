/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kind of an actor. */
export type ActorKind =
  /** A named body through which people act: a ministry, an agency, a company, the UN. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A current or former state, or a territory that has an ISO 3166-1 code. */
  | 'STATE';

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

export type FindActorsQueryVariables = Exact<{
  text?: string;
}>;


export type FindActorsQuery = { searchActors: { edges: Array<{ score: number, matchedName: { value: string, lang: string | null }, node:
        | { id: string, kind: ActorKind, name: string, description: string | null, english: string }
        | { id: string, kind: ActorKind, name: string, description: string | null, english: string }
        | { id: string, kind: ActorKind, name: string, description: string | null, english: string }
       }> } };

export type WhatTheGraphHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTheGraphHoldsQuery = { overview: { actorCount: number, relationCount: number, documentCount: number, firstDate: string | null, lastDate: string | null, relationsByKind: Array<{ kind: RelationKind, count: number }>, lastChange: { operation: string, at: string } | null, mostConnected: Array<{ counterpartCount: number, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, indirectTies: Array<{ from:
        | { name: string }
        | { name: string }
        | { name: string }
      , to:
        | { name: string }
        | { name: string }
        | { name: string }
       }> } };

export type ActorsInTextQueryVariables = Exact<{
  text?: string;
}>;


export type ActorsInTextQuery = { annotate: Array<{ text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> }> };

export type SearchDocumentsQueryVariables = Exact<{
  text?: string;
}>;


export type SearchDocumentsQuery = { documents: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, publisher: string | null, publishedOn: string | null }, passages: Array<{ text: string, start: number, words: Array<{ start: number, end: number }> }> }> } };

export type LatestDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestDocumentsQuery = { documents: { nodes: Array<{ title: string | null, publishedOn: string | null, evidence: { nodes: Array<{ quote: string | null }> } }> } };

export type MeetingsWithEvidenceQueryVariables = Exact<{
  one?: string | number;
  other?: string | number;
}>;


export type MeetingsWithEvidenceQuery = { relations: { totalCount: number, nodes: Array<
      | { date: string | null, place: string | null, modality: Modality, participants: Array<{ role: string, actor:
            | { name: string }
            | { name: string }
            | { name: string }
           }>, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null }, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, place: string | null, modality: Modality, participants: Array<{ role: string, actor:
            | { name: string }
            | { name: string }
            | { name: string }
           }>, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null }, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, place: string | null, modality: Modality, participants: Array<{ role: string, actor:
            | { name: string }
            | { name: string }
            | { name: string }
           }>, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null }, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, place: string | null, modality: Modality, participants: Array<{ role: string, actor:
            | { name: string }
            | { name: string }
            | { name: string }
           }>, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null }, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, place: string | null, modality: Modality, participants: Array<{ role: string, actor:
            | { name: string }
            | { name: string }
            | { name: string }
           }>, evidence: { nodes: Array<{ quote: string | null, document: { title: string | null }, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
    > } };

export type HowAreTheyTiedQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
}>;


export type HowAreTheyTiedQuery = { paths: { complete: boolean, paths: Array<{ hops: number, actors: Array<
        | { name: string }
        | { name: string }
        | { name: string }
      >, steps: Array<{ direction: StepDirection, relations: { nodes: Array<
            | { kind: RelationKind, date: string | null, summary: string | null }
            | { kind: RelationKind, date: string | null, summary: string | null }
            | { kind: RelationKind, date: string | null, summary: string | null }
            | { kind: RelationKind, date: string | null, summary: string | null }
            | { kind: RelationKind, date: string | null, summary: string | null }
          > } }> }>, noPath: { reason: NoPathReason, message: string, loosen: string | null } | null } };

export type SanctionsByTheUnQueryVariables = Exact<{
  issuer?: string | number;
}>;


export type SanctionsByTheUnQuery = { relations: { nodes: Array<
      | { date: string | null, summary: string | null }
      | { date: string | null, summary: string | null }
      | { date: string | null, summary: string | null }
      | { measures: Array<SanctionMeasure>, inForce: boolean, date: string | null, summary: string | null, issuers: Array<
          | { name: string }
          | { name: string }
          | { name: string }
        >, targets: Array<
          | { name: string }
          | { name: string }
          | { name: string }
        > }
      | { date: string | null, summary: string | null }
    > } };

export type NetworkAroundQueryVariables = Exact<{
  around?: Array<string | number> | string | number;
}>;


export type NetworkAroundQuery = { network: { truncated: boolean, omittedActors: number, actors: Array<
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
    >, links: Array<{ kinds: Array<RelationKind>, relationCount: number, since: string | null, until: string | null, source:
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type StatementsAndReportersQueryVariables = Exact<{
  speaker?: string | number;
}>;


export type StatementsAndReportersQuery = { relations: { totalCount: number, nodes: Array<
      | { date: string | null, summary: string | null, evidence: { nodes: Array<{ quote: string | null, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, summary: string | null, evidence: { nodes: Array<{ quote: string | null, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, summary: string | null, evidence: { nodes: Array<{ quote: string | null, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { date: string | null, summary: string | null, evidence: { nodes: Array<{ quote: string | null, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
      | { stance: Stance | null, date: string | null, summary: string | null, about: Array<
          | { name: string }
          | { name: string }
          | { name: string }
        >, evidence: { nodes: Array<{ quote: string | null, attribution: Array<
              | { name: string }
              | { name: string }
              | { name: string }
            > }> } }
    > } };

export type WhenTheyBeganQueryVariables = Exact<{
  actors?: Array<string | number> | string | number | null | undefined;
}>;


export type WhenTheyBeganQuery = { timeline: { coarser: number, undated: number, buckets: Array<{ start: string, relationCount: number, byKind: Array<{ kind: RelationKind, count: number }> }> } };

export type WhatWasMergedQueryVariables = Exact<{
  id?: string | number;
}>;


export type WhatWasMergedQuery = { actor:
    | { id: string, formerIds: Array<string>, names: Array<{ value: string }>, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, source: string, mergedAt: string }> }
    | { id: string, formerIds: Array<string>, names: Array<{ value: string }>, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, source: string, mergedAt: string }> }
    | { id: string, formerIds: Array<string>, names: Array<{ value: string }>, merges: Array<{ id: string, absorbed: string, absorbedName: string | null, source: string, mergedAt: string }> }
   | null };

export type WhatHasChangedQueryVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type WhatHasChangedQuery = { changes: { nodes: Array<{ id: string, at: string, operation: string, by: string | null, reason: string | null, actors: { totalCount: number, nodes: Array<
          | { name: string }
          | { name: string }
          | { name: string }
        > }, relations: { totalCount: number, nodes: Array<
          | { kind: RelationKind, date: string | null }
          | { kind: RelationKind, date: string | null }
          | { kind: RelationKind, date: string | null }
          | { kind: RelationKind, date: string | null }
          | { kind: RelationKind, date: string | null }
        > } }>, pageInfo: { hasNextPage: boolean } } };

export type HistoryOfAnActorQueryVariables = Exact<{
  id?: string | number;
}>;


export type HistoryOfAnActorQuery = { actor:
    | { name: string, history: { totalCount: number, nodes: Array<{ at: string, operation: string, by: string | null, reason: string | null }> } }
    | { name: string, history: { totalCount: number, nodes: Array<{ at: string, operation: string, by: string | null, reason: string | null }> } }
    | { name: string, history: { totalCount: number, nodes: Array<{ at: string, operation: string, by: string | null, reason: string | null }> } }
   | null };

export type VersionsOfARelationQueryVariables = Exact<{
  with?: Array<string | number> | string | number | null | undefined;
}>;


export type VersionsOfARelationQuery = { relations: { nodes: Array<
      | { versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { operation: string, by: string | null } | null, retractedIn: { operation: string, by: string | null, reason: string | null } | null, relation:
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
           }> }
      | { versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { operation: string, by: string | null } | null, retractedIn: { operation: string, by: string | null, reason: string | null } | null, relation:
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
           }> }
      | { versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { operation: string, by: string | null } | null, retractedIn: { operation: string, by: string | null, reason: string | null } | null, relation:
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
           }> }
      | { versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { operation: string, by: string | null } | null, retractedIn: { operation: string, by: string | null, reason: string | null } | null, relation:
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
           }> }
      | { versions: Array<{ version: number, recordedAt: string, retractedAt: string | null, change: { operation: string, by: string | null } | null, retractedIn: { operation: string, by: string | null, reason: string | null } | null, relation:
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
            | { date: string | null, participants: Array<{ role: string, actor:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 }>, evidence: { nodes: Array<{ quote: string | null }> } }
           }> }
    > } };

export type TalwanQueryVariables = Exact<{ [key: string]: never; }>;


export type TalwanQuery = { actor:
    | { __typename: 'Organization', id: string, kind: ActorKind, names: Array<{ value: string, lang: string | null, script: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }> }
    | { __typename: 'Person', birthDate: string | null, deathDate: string | null, id: string, kind: ActorKind, names: Array<{ value: string, lang: string | null, script: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }> }
    | { __typename: 'State', id: string, kind: ActorKind, names: Array<{ value: string, lang: string | null, script: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }> }
   | null };

export type NamesOfBoraliaQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfBoraliaQuery = { actor:
    | { name: string, ar: string, zhHant: string, fr: string }
    | { name: string, ar: string, zhHant: string, fr: string }
    | { name: string, ar: string, zhHant: string, fr: string }
   | null };

export type CodesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodesQuery = { actors: { nodes: Array<
      | { id: string, state: { id: string } | null }
      | { id: string }
      | { iso2: string | null, iso3: string | null, id: string }
    > } };

export type ByIdentifierQueryVariables = Exact<{
  scheme: string;
  value: string;
}>;


export type ByIdentifierQuery = { actorByIdentifier:
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type StatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatesQuery = { actors: { totalCount: number, nodes: Array<
      | { id: string, kind: ActorKind }
      | { id: string, kind: ActorKind }
      | { id: string, kind: ActorKind }
    >, pageInfo: { hasNextPage: boolean } } };

export type TiesOfOrskQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
}>;


export type TiesOfOrskQuery = { actor:
    | { counterparts: { totalCount: number, edges: Array<{ kinds: Array<RelationKind>, relationCount: number, since: string | null, until: string | null, node:
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { counterparts: { totalCount: number, edges: Array<{ kinds: Array<RelationKind>, relationCount: number, since: string | null, until: string | null, node:
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { counterparts: { totalCount: number, edges: Array<{ kinds: Array<RelationKind>, relationCount: number, since: string | null, until: string | null, node:
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

export type SpeaksAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type SpeaksAloneQuery = { actors: { nodes: Array<
      | { id: string, relationCount: number, counterparts: { nodes: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          > } }
      | { id: string, relationCount: number, counterparts: { nodes: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          > } }
      | { id: string, relationCount: number, counterparts: { nodes: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          > } }
    > } };

export type AnyNodeQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyNodeQuery = { actor:
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'Association', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string }
   | null, relation:
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'Association', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string }
   | null, document:
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'Association', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string }
   | null, nothing:
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'Association', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'Sanction', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string }
   | null };

export type AnnotateQueryVariables = Exact<{
  text: string;
  lang?: string | null | undefined;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  minScore?: number;
}>;


export type AnnotateQuery = { annotate: Array<{ text: string, start: number, end: number, candidates: Array<{ score: number, matchedName: { value: string }, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> }> };

export type TwoDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoDocumentsQuery = { gazette: { title: string | null, url: string | null, publisher: string | null, language: string | null, publishedOn: string | null, keywords: Array<string>, related: { nodes: Array<{ id: string }> } } | null, scan: { title: string | null, url: string | null, publisher: string | null, language: string | null, publishedOn: string | null, keywords: Array<string>, text: string | null, related: { totalCount: number } } | null, nothing: { id: string } | null };

export type FindDocumentsQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindDocumentsQuery = { documents: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null } } };

export type ListDocumentsQueryVariables = Exact<{
  where?: DocumentWhere | null | undefined;
  orderBy?: DocumentOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ListDocumentsQuery = { documents: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FoundPassagesQueryVariables = Exact<{
  text: string;
  where?: DocumentWhere | null | undefined;
  passages?: number;
}>;


export type FoundPassagesQuery = { documents: { edges: Array<{ node: { id: string, text: string | null }, passages: Array<{ text: string, start: number, end: number, words: Array<{ start: number, end: number }> }> }> } };

export type QuotesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotesQuery = { relations: { nodes: Array<
      | { evidence: { nodes: Array<{ quote: string | null, start: number | null, end: number | null, document: { text: string | null } }> } }
      | { evidence: { nodes: Array<{ quote: string | null, start: number | null, end: number | null, document: { text: string | null } }> } }
      | { evidence: { nodes: Array<{ quote: string | null, start: number | null, end: number | null, document: { text: string | null } }> } }
      | { evidence: { nodes: Array<{ quote: string | null, start: number | null, end: number | null, document: { text: string | null } }> } }
      | { evidence: { nodes: Array<{ quote: string | null, start: number | null, end: number | null, document: { text: string | null } }> } }
    > } };

export type CreditsQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditsQuery = { relation:
    | { evidence: { nodes: Array<{ attribution: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          >, document: { id: string, publisher: string | null }, relation:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { evidence: { nodes: Array<{ attribution: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          >, document: { id: string, publisher: string | null }, relation:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { evidence: { nodes: Array<{ attribution: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          >, document: { id: string, publisher: string | null }, relation:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { evidence: { nodes: Array<{ attribution: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          >, document: { id: string, publisher: string | null }, relation:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { evidence: { nodes: Array<{ attribution: Array<
            | { id: string }
            | { id: string }
            | { id: string }
          >, document: { id: string, publisher: string | null }, relation:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

export type OrderOfEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderOfEvidenceQuery = { relation:
    | { evidence: { nodes: Array<{ document: { id: string } }> } }
    | { evidence: { nodes: Array<{ document: { id: string } }> } }
    | { evidence: { nodes: Array<{ document: { id: string } }> } }
    | { evidence: { nodes: Array<{ document: { id: string } }> } }
    | { evidence: { nodes: Array<{ document: { id: string } }> } }
   | null };

export type PassagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PassagesQuery = { document: { evidence: { totalCount: number, nodes: Array<{ id: string, start: number | null, relation:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> } } | null };

export type EvidenceNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceNodeQuery = { node:
    | { __typename: 'Affiliation' }
    | { __typename: 'Association' }
    | { __typename: 'Change' }
    | { __typename: 'Document' }
    | { __typename: 'Evidence', relation:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | { __typename: 'Meeting' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Proposal' }
    | { __typename: 'Sanction' }
    | { __typename: 'State' }
    | { __typename: 'Statement' }
   | null };

export type AroundQueryVariables = Exact<{
  around: Array<string | number> | string | number;
  depth?: number;
  where?: RelationWhere | null | undefined;
  firstPerActor?: number;
  maxActors?: number;
}>;


export type AroundQuery = { network: { truncated: boolean, omittedActors: number, actors: Array<
      | { id: string }
      | { id: string }
      | { id: string }
    >, links: Array<{ kinds: Array<RelationKind>, relationCount: number, since: string | null, until: string | null, direction: StepDirection, source:
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type TermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsQuery = { ontology: { relationKinds: Array<{ kind: RelationKind, label: string, directed: boolean, lasting: boolean, inverse: string }>, actorKinds: Array<{ key: string, ar: string, en: string, sv: string }>, roles: Array<{ key: string, ar: string, en: string, sv: string }>, modalities: Array<{ key: string, ar: string, en: string, sv: string }>, measures: Array<{ key: string, ar: string, en: string, sv: string }>, stances: Array<{ key: string, ar: string, en: string, sv: string }> } };

export type ConnectedQueryVariables = Exact<{
  actors: Array<string | number> | string | number;
  where?: PathWhere | null | undefined;
  maxHops?: number;
  rankBy?: PathRank;
}>;


export type ConnectedQuery = { connections: { truncated: boolean, omittedActors: number, actors: Array<
      | { id: string }
      | { id: string }
      | { id: string }
    >, links: Array<{ relationCount: number, source:
        | { id: string }
        | { id: string }
        | { id: string }
      , target:
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first?: number;
  maxHops?: number;
  where?: PathWhere | null | undefined;
}>;


export type PathsBetweenQuery = { paths: { complete: boolean, examined: number, noPath: { reason: NoPathReason, loosen: string | null, message: string } | null, paths: Array<{ hops: number, cost: number, actors: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, steps: Array<{ direction: StepDirection, relationCount: number, from:
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
        , relations: { totalCount: number, nodes: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > } }> }> } };

export type FirstMomentQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstMomentQuery = { relation:
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
    | { recordedAt: string }
   | null };

export type CorrectedQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;


export type CorrectedQuery = { relation:
    | { id: string, endDate: string | null, recordedAt: string, retractedAt: string | null }
    | { id: string, endDate: string | null, recordedAt: string, retractedAt: string | null }
    | { id: string, endDate: string | null, recordedAt: string, retractedAt: string | null }
    | { id: string, endDate: string | null, recordedAt: string, retractedAt: string | null }
    | { id: string, endDate: string | null, recordedAt: string, retractedAt: string | null }
   | null };

export type CallQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;


export type CallQuery = { relations: { nodes: Array<
      | { id: string, sourceCount: number, evidence: { totalCount: number, nodes: Array<{ document: { id: string } }> } }
      | { id: string, sourceCount: number, evidence: { totalCount: number, nodes: Array<{ document: { id: string } }> } }
      | { id: string, sourceCount: number, evidence: { totalCount: number, nodes: Array<{ document: { id: string } }> } }
      | { id: string, sourceCount: number, evidence: { totalCount: number, nodes: Array<{ document: { id: string } }> } }
      | { id: string, sourceCount: number, evidence: { totalCount: number, nodes: Array<{ document: { id: string } }> } }
    > } };

export type LunchQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;


export type LunchQuery = { relations: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }, relation:
    | { id: string, retractedAt: string | null }
    | { id: string, retractedAt: string | null }
    | { id: string, retractedAt: string | null }
    | { id: string, retractedAt: string | null }
    | { id: string, retractedAt: string | null }
   | null };

export type EarlyQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlyQuery = { relations: { totalCount: number }, relation:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SummitQueryVariables = Exact<{ [key: string]: never; }>;


export type SummitQuery = { relation:
    | { __typename: 'Affiliation', kind: RelationKind, date: string | null, endDate: string | null, place: string | null, modality: Modality, confidence: number | null, sourceCount: number, ar: string | null, en: string | null, participants: Array<{ role: string, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Association', kind: RelationKind, date: string | null, endDate: string | null, place: string | null, modality: Modality, confidence: number | null, sourceCount: number, ar: string | null, en: string | null, participants: Array<{ role: string, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, kind: RelationKind, date: string | null, endDate: string | null, place: string | null, modality: Modality, confidence: number | null, sourceCount: number, ar: string | null, en: string | null, participants: Array<{ role: string, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Sanction', kind: RelationKind, date: string | null, endDate: string | null, place: string | null, modality: Modality, confidence: number | null, sourceCount: number, ar: string | null, en: string | null, participants: Array<{ role: string, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Statement', kind: RelationKind, date: string | null, endDate: string | null, place: string | null, modality: Modality, confidence: number | null, sourceCount: number, ar: string | null, en: string | null, participants: Array<{ role: string, actor:
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
   | null };

export type TextsQueryVariables = Exact<{ [key: string]: never; }>;


export type TextsQuery = { summit:
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
   | null, association:
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { labelTexts: Array<{ lang: string, value: string }>, summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
    | { summaryTexts: Array<{ lang: string, value: string }> }
   | null, affiliation:
    | { roleTexts: Array<{ lang: string, value: string }> }
    | Record<PropertyKey, never>
   | null };

export type OwnWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWordsQuery = { sanction:
    | { programme: string | null, reference: string | null, measures: Array<SanctionMeasure>, issuers: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, targets: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | Record<PropertyKey, never>
   | null, unsigned:
    | { dateText: string | null }
    | { dateText: string | null }
    | { dateText: string | null }
    | { dateText: string | null, issuers: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, targets: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { dateText: string | null }
   | null, statement:
    | { stance: Stance | null, medium: string | null, speakers: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, about: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | Record<PropertyKey, never>
   | null, toNobody:
    | { stance: Stance | null, medium: string | null, speakers: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      >, about: Array<
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | Record<PropertyKey, never>
   | null, affiliation:
    | { role: string | null, endDate: string | null, english: string | null, member:
        | { id: string }
        | { id: string }
        | { id: string }
      , of:
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | { endDate: string | null }
    | { endDate: string | null }
    | { endDate: string | null }
    | { endDate: string | null }
   | null, association:
    | { type: string, label: string, directed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | Record<PropertyKey, never>
   | null, undirected:
    | { date: string | null, confidence: number | null, sourceCount: number }
    | { directed: boolean, date: string | null, confidence: number | null, sourceCount: number }
    | { date: string | null, confidence: number | null, sourceCount: number }
    | { date: string | null, confidence: number | null, sourceCount: number }
    | { date: string | null, confidence: number | null, sourceCount: number }
   | null };

export type AllMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllMeetingsQuery = { relations: { totalCount: number, nodes: Array<
      | { id: string, date: string | null }
      | { id: string, date: string | null }
      | { id: string, date: string | null }
      | { id: string, date: string | null }
      | { id: string, date: string | null }
    > } };

export type OwnRelationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRelationsQuery = { actor:
    | { relationCount: number, relations: { totalCount: number, nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }
    | { relationCount: number, relations: { totalCount: number, nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }
    | { relationCount: number, relations: { totalCount: number, nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }
   | null };

export type RelationsWhereQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
}>;


export type RelationsWhereQuery = { relations: { totalCount: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type OverlappingRelationsQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
}>;


export type OverlappingRelationsQuery = { relations: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type InForceQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type InForceQuery = { relations: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { inForce: boolean, id: string }
      | { id: string }
    > }, relation:
    | { inForce: boolean }
    | Record<PropertyKey, never>
   | null };

export type NoRelationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoRelationsQuery = { relations: { totalCount: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, pageInfo: { hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TimelineOfQueryVariables = Exact<{
  actors?: Array<string | number> | string | number | null | undefined;
  where?: RelationWhere | null | undefined;
  bucket?: TimeBucket;
}>;


export type TimelineOfQuery = { timeline: { coarser: number, undated: number, buckets: Array<{ start: string, relationCount: number, byKind: Array<{ kind: RelationKind, count: number }> }> } };


export const FindActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"بوتين","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<FindActorsQuery, FindActorsQueryVariables>;
export const WhatTheGraphHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTheGraphHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"relationsByKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mostConnected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpartCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indirectTies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatTheGraphHoldsQuery, WhatTheGraphHoldsQueryVariables>;
export const ActorsInTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorsInText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"استقبل الرئيس الروسي فلاديمير بوتين كيم جونغ أون، وقال بوتين إن روسيا مستعدة","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorsInTextQuery, ActorsInTextQueryVariables>;
export const SearchDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"بوتين روسيا","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ar","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchDocumentsQuery, SearchDocumentsQueryVariables>;
export const LatestDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LatestDocumentsQuery, LatestDocumentsQueryVariables>;
export const MeetingsWithEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsWithEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:kim-jong-un","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:vladimir-putin","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"one"}},{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsWithEvidenceQuery, MeetingsWithEvidenceQueryVariables>;
export const HowAreTheyTiedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowAreTheyTied"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:donald-trump","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:sergei-shoigu","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"loosen"}}]}}]}}]}}]} as unknown as DocumentNode<HowAreTheyTiedQuery, HowAreTheyTiedQueryVariables>;
export const SanctionsByTheUnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SanctionsByTheUN"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"org:un","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SANCTION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"issuer"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"StringValue","value":"2023-09-15","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"undated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sanction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SanctionsByTheUnQuery, SanctionsByTheUnQueryVariables>;
export const NetworkAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"state:KP","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"firstPerActor"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"omittedActors"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkAroundQuery, NetworkAroundQueryVariables>;
export const StatementsAndReportersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsAndReporters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:donald-trump","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsAndReportersQuery, StatementsAndReportersQueryVariables>;
export const WhenTheyBeganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhenTheyBegan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"person:kim-jong-un","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}},{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coarser"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]} as unknown as DocumentNode<WhenTheyBeganQuery, WhenTheyBeganQueryVariables>;
export const WhatWasMergedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasMerged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:kim-jong-un","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerIds"}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absorbed"}},{"kind":"Field","name":{"kind":"Name","value":"absorbedName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}}]}}]}}]}}]} as unknown as DocumentNode<WhatWasMergedQuery, WhatWasMergedQueryVariables>;
export const WhatHasChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatHasChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<WhatHasChangedQuery, WhatHasChangedQueryVariables>;
export const HistoryOfAnActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryOfAnActor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"person:kim-jong-un","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HistoryOfAnActorQuery, HistoryOfAnActorQueryVariables>;
export const VersionsOfARelationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionsOfARelation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"person:kim-jong-un","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retractedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersionsOfARelationQuery, VersionsOfARelationQueryVariables>;
export const TalwanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Talwan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"talwan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}}]}}]}}]} as unknown as DocumentNode<TalwanQuery, TalwanQueryVariables>;
export const NamesOfBoraliaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfBoralia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"boralia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"zhHant"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"zh-Hant","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"fr"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"fr","block":false}}]}]}}]}}]} as unknown as DocumentNode<NamesOfBoraliaQuery, NamesOfBoraliaQueryVariables>;
export const CodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"aldana","block":false},{"kind":"StringValue","value":"cadria","block":false},{"kind":"StringValue","value":"foreign-ministry","block":false},{"kind":"StringValue","value":"league","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CodesQuery, CodesQueryVariables>;
export const ByIdentifierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorByIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ByIdentifierQuery, ByIdentifierQueryVariables>;
export const StatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"States"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<StatesQuery, StatesQueryVariables>;
export const TiesOfOrskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TiesOfOrsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"orsk","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counterparts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TiesOfOrskQuery, TiesOfOrskQueryVariables>;
export const SpeaksAloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeaksAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ana","block":false},{"kind":"StringValue","value":"marzen","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}}]}}]},{"kind":"Field","name":{"kind":"Name","value":"counterparts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeaksAloneQuery, SpeaksAloneQueryVariables>;
export const AnyNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actor"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"vell","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"relation"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"boralia-sanctions-kell","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"document"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"dépêche","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nothing"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnyNodeQuery, AnyNodeQueryVariables>;
export const AnnotateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Annotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minScore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},"defaultValue":{"kind":"FloatValue","value":"0.8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"minScore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minScore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<AnnotateQuery, AnnotateQueryVariables>;
export const TwoDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"gazette"},"name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"gazette","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scan"},"name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"scan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nothing"},"name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TwoDocumentsQuery, TwoDocumentsQueryVariables>;
export const FindDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindDocumentsQuery, FindDocumentsQueryVariables>;
export const ListDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ListDocumentsQuery, ListDocumentsQueryVariables>;
export const FoundPassagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FoundPassages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"passages"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"passages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FoundPassagesQuery, FoundPassagesQueryVariables>;
export const QuotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotesQuery, QuotesQueryVariables>;
export const CreditsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"joint-note","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreditsQuery, CreditsQueryVariables>;
export const OrderOfEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderOfEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"boralia-sanctions-kell","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderOfEvidenceQuery, OrderOfEvidenceQueryVariables>;
export const PassagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"gazette","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassagesQuery, PassagesQueryVariables>;
export const EvidenceNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceNodeQuery, EvidenceNodeQueryVariables>;
export const AroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Around"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"around"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstPerActor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxActors"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"around"},"value":{"kind":"Variable","name":{"kind":"Name","value":"around"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"firstPerActor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstPerActor"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxActors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxActors"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"omittedActors"}}]}}]}}]} as unknown as DocumentNode<AroundQuery, AroundQueryVariables>;
export const TermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"inverse"},"name":{"kind":"Name","value":"inverseLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"lasting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"sv"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"sv","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"sv"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"sv","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"modalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"sv"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"sv","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"sv"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"sv","block":false}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"sv"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"sv","block":false}}]}]}}]}}]}}]} as unknown as DocumentNode<TermsQuery, TermsQueryVariables>;
export const ConnectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Connected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PathWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rankBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathRank"}}},"defaultValue":{"kind":"EnumValue","value":"HOPS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"rankBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rankBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"omittedActors"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}}]}}]}}]}}]} as unknown as DocumentNode<ConnectedQuery, ConnectedQueryVariables>;
export const PathsBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"6"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PathWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"noPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"loosen"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const FirstMomentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"summit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<FirstMomentQuery, FirstMomentQueryVariables>;
export const CorrectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Corrected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"talwan-president","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]}}]} as unknown as DocumentNode<CorrectedQuery, CorrectedQueryVariables>;
export const CallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Call"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"vell","block":false},{"kind":"StringValue","value":"talwan","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"StringValue","value":"2019-03-10","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallQuery, CallQueryVariables>;
export const LunchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lunch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"with"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"orsk","block":false},{"kind":"StringValue","value":"marzen","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"rumoured-lunch","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}}]}}]}}]} as unknown as DocumentNode<LunchQuery, LunchQueryVariables>;
export const EarlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Early"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"StringValue","value":"2000-01-01T00:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"summit","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"StringValue","value":"2000-01-01T00:00:00Z","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EarlyQuery, EarlyQueryVariables>;
export const SummitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Summit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"summit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","alias":{"kind":"Name","value":"ar"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]}}]}}]} as unknown as DocumentNode<SummitQuery, SummitQueryVariables>;
export const TextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"summit"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"summit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summaryTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"association"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"harbour-owner","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summaryTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"labelTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"affiliation"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"talwan-president","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TextsQuery, TextsQueryVariables>;
export const OwnWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sanction"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"joint-sanctions","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sanction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unsigned"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"unsigned-list","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dateText"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sanction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"joint-note","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"toNobody"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ana-bulletin","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"affiliation"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"talwan-president","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"role"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"en","block":false}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"association"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"harbour-owner","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"StringValue","value":"ar","block":false}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directed"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"undirected"},"name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"family","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Association"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directed"}}]}}]}}]}}]} as unknown as DocumentNode<OwnWordsQuery, OwnWordsQueryVariables>;
export const AllMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllMeetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEETING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]} as unknown as DocumentNode<AllMeetingsQuery, AllMeetingsQueryVariables>;
export const OwnRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRelations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"league","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRelationsQuery, OwnRelationsQueryVariables>;
export const RelationsWhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsWhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsWhereQuery, RelationsWhereQueryVariables>;
export const OverlappingRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverlappingRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OverlappingRelationsQuery, OverlappingRelationsQueryVariables>;
export const InForceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SANCTION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"undated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sanction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"joint-sanctions","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sanction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]}}]} as unknown as DocumentNode<InForceQuery, InForceQueryVariables>;
export const NoRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoRelations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NoRelationsQuery, NoRelationsQueryVariables>;
export const TimelineOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeBucket"}}},"defaultValue":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actors"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"bucket"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bucket"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buckets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coarser"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]} as unknown as DocumentNode<TimelineOfQuery, TimelineOfQueryVariables>;