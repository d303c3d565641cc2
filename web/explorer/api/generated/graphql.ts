/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of actor. */
export type ActorKind =
  /** Anything with a name of its own that people act through: a ministry, an agency, a company, the UN. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A state or territory with an entry in ISO 3166-1, or a former one. */
  | 'STATE';

/** How a meeting was held. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

/** How the source presents the relation itself. Somebody's denial is an ASSERTED statement of stance DENY. Modality is part of a relation's identity: the plan and the meeting that followed are two relations. */
export type Modality =
  /** It happened or holds. */
  | 'ASSERTED'
  /** A meeting or tie that its source says was not. */
  | 'DENIED'
  /** It is conditional or only considered. */
  | 'HYPOTHETICAL'
  /** It is announced. */
  | 'PLANNED';

/** What sort of name. */
export type NameKind =
  /** A short form such as UN or DPRK. */
  | 'ABBREVIATION'
  /** Another name in good use. */
  | 'ALIAS'
  /** A former name. */
  | 'PREVIOUS'
  /** The usual name in its language. */
  | 'PRIMARY'
  /** A name that its source calls low quality, or that fits many others too. */
  | 'WEAK_ALIAS';

/** Why there is no path. */
export type NoPathReason =
  /** There are paths under these conditions, but longer than maxHops. */
  | 'BEYOND_MAX_HOPS'
  /** The search stopped at its budget before it found one, or before it knew why there is none: if `complete` is false, there may be one. */
  | 'BUDGET'
  /** Nothing in the graph ties the two, whatever the conditions. */
  | 'DIFFERENT_COMPONENTS'
  /** The conditions exclude every path. */
  | 'EXCLUDED_BY_WHERE';

/** Which way a path may take directed relations. */
export type PathDirection =
  /** Either way. */
  | 'ANY'
  /** Only from issuer to target, from speaker to subject, from member to body; undirected ones either way. */
  | 'FORWARD';

/** Which paths come first. */
export type PathRank =
  /** Those whose steps are well sourced. */
  | 'EVIDENCE'
  /** Those with the fewest steps. */
  | 'HOPS'
  /** Those through actors with few ties: an actor tied to all says little. */
  | 'RARITY'
  /** Those whose steps are recent. */
  | 'RECENCY';

/** What a path may use: as in RelationWhere (but with), and conditions of its own. All must hold. */
export type PathWhere = {
  /** As of this date: the same as since and until of this date together, and given without them. */
  at?: string | null | undefined;
  /** Never through these actors. */
  avoid?: Array<string | number> | null | undefined;
  /** Which way directed relations may be taken. */
  direction?: PathDirection;
  /** Only relations that at least one of these documents supports. */
  documents?: Array<string | number> | null | undefined;
  /** There are days t1 <= t2 <= ..., one in the window of one relation of each step; undated relations never qualify. */
  inTimeOrder?: boolean;
  /** Only relations of these kinds. Default: all. */
  kinds?: Array<RelationKind> | null | undefined;
  /** As the graph knew it then: recorded by this moment, and not yet retracted. Default: now. */
  knownAt?: string | null | undefined;
  /** Never through an inner actor with more distinct counterparts (asserted, in the current graph) than this; the two ends are exempt. */
  maxDegree?: number | null | undefined;
  /** Only relations of at least this confidence, 0 to 1. One without any never satisfies it. */
  minConfidence?: number | null | undefined;
  /** Only relations that at least this many distinct documents support. */
  minSources?: number | null | undefined;
  /** Only relations of these modalities. Default: all in relations and relationCount, where each row shows its own; [ASSERTED] wherever a tie is meant: counterparts, network, timeline, paths, connections. */
  modalities?: Array<Modality> | null | undefined;
  /** Only relations whose window touches the first day of this date or a later one. A relation's window runs from the first day that its date allows to the last, or to the last day of its endDate where there is one; a SANCTION, AFFILIATION or ASSOCIATION without an endDate stays open. */
  since?: string | null | undefined;
  /** Keep relations without any date too, when since, until or at is given. */
  undated?: boolean;
  /** Only relations whose window touches the last day of this date or an earlier one. See since. */
  until?: string | null | undefined;
  /** Through these, in this order. */
  via?: Array<string | number> | null | undefined;
};

/** What sort of tie. */
export type RelationKind =
  /** A member, officer or organ belongs to a body. It lasts until an end is known. */
  | 'AFFILIATION'
  /** Any other stated tie: family, ownership, representation, payment. */
  | 'ASSOCIATION'
  /** Actors came together or spoke with each other: a summit, a visit, a call. It has no direction. */
  | 'MEETING'
  /** A restriction that an issuer lays on a target. It lasts until an end is known. */
  | 'SANCTION'
  /** A speaker said something about a subject. */
  | 'STATEMENT';

/** Which relations. All conditions must hold. */
export type RelationWhere = {
  /** As of this date: the same as since and until of this date together, and given without them. */
  at?: string | null | undefined;
  /** Only relations that at least one of these documents supports. */
  documents?: Array<string | number> | null | undefined;
  /** Only relations of these kinds. Default: all. */
  kinds?: Array<RelationKind> | null | undefined;
  /** As the graph knew it then: recorded by this moment, and not yet retracted. Default: now. */
  knownAt?: string | null | undefined;
  /** Only relations of at least this confidence, 0 to 1. One without any never satisfies it. */
  minConfidence?: number | null | undefined;
  /** Only relations that at least this many distinct documents support. */
  minSources?: number | null | undefined;
  /** Only relations of these modalities. Default: all in relations and relationCount, where each row shows its own; [ASSERTED] wherever a tie is meant: counterparts, network, timeline, paths, connections. */
  modalities?: Array<Modality> | null | undefined;
  /** Only relations whose window touches the first day of this date or a later one. A relation's window runs from the first day that its date allows to the last, or to the last day of its endDate where there is one; a SANCTION, AFFILIATION or ASSOCIATION without an endDate stays open. */
  since?: string | null | undefined;
  /** Keep relations without any date too, when since, until or at is given. */
  undated?: boolean;
  /** Only relations whose window touches the last day of this date or an earlier one. See since. */
  until?: string | null | undefined;
  /** Only relations in which all of these actors take part. */
  with?: Array<string | number> | null | undefined;
};

/** What a sanction does to its target. */
export type SanctionMeasure =
  /** No arms may be supplied. */
  | 'ARMS_EMBARGO'
  /** Funds and other assets are frozen. */
  | 'ASSET_FREEZE'
  /** Diplomats or relations are reduced. */
  | 'DIPLOMATIC'
  /** Loans, investment or other financial dealings are limited. */
  | 'FINANCIAL_RESTRICTION'
  /** Another measure that the source states. */
  | 'OTHER'
  /** Goods or services may not be traded, or only with leave. */
  | 'TRADE_RESTRICTION'
  /** Entry or transit is refused. */
  | 'TRAVEL_BAN';

/** What a statement does towards its subject. */
export type Stance =
  /** It blames or complains. */
  | 'CRITICIZE'
  /** It asks for something to be done. */
  | 'DEMAND'
  /** It says that something is not so. */
  | 'DENY'
  /** It states without judging. */
  | 'NEUTRAL'
  /** It commends. */
  | 'PRAISE'
  /** It announces something for the subject's good. */
  | 'PROMISE'
  /** It takes the subject's side. */
  | 'SUPPORT'
  /** It announces harm. */
  | 'THREATEN'
  /** It points to a danger or to consequences. */
  | 'WARN';

/** Which way the directed relations between two actors run. */
export type StepDirection =
  /** From the second to the first. */
  | 'BACKWARD'
  /** Some run each way. */
  | 'BOTH'
  /** From the first to the second. */
  | 'FORWARD'
  /** Only undirected ones. */
  | 'NONE';

/** How wide a bar of a timeline is. */
export type TimeBucket =
  /** One bar a day. */
  | 'DAY'
  /** One bar a month. */
  | 'MONTH'
  /** One bar a year. */
  | 'YEAR';

type ActorFacts_Organization_Fragment = { id: string, kind: ActorKind, name: string, relationCount: number };

type ActorFacts_Person_Fragment = { id: string, kind: ActorKind, name: string, relationCount: number };

type ActorFacts_State_Fragment = { id: string, kind: ActorKind, name: string, relationCount: number };

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

type RelationFacts_Affiliation_Fragment = { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Association_Fragment = { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Meeting_Fragment = { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Sanction_Fragment = { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     }> };

type RelationFacts_Statement_Fragment = { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
      | { id: string, kind: ActorKind, name: string }
     }> };

export type RelationFactsFragment =
  | RelationFacts_Affiliation_Fragment
  | RelationFacts_Association_Fragment
  | RelationFacts_Meeting_Fragment
  | RelationFacts_Sanction_Fragment
  | RelationFacts_Statement_Fragment
;

export type OntologyQueryVariables = Exact<{
  lang: string;
}>;


export type OntologyQuery = { ontology: { actorKinds: Array<{ key: string, label: string }>, relationKinds: Array<{ kind: RelationKind, label: string, inverseLabel: string, directed: boolean, lasting: boolean }>, modalities: Array<{ key: string, label: string }>, roles: Array<{ key: string, label: string }>, measures: Array<{ key: string, label: string }>, stances: Array<{ key: string, label: string }> } };

export type SearchActorsQueryVariables = Exact<{
  text: string;
  first: number;
  lang: string;
}>;


export type SearchActorsQuery = { searchActors: { totalCount: number, edges: Array<{ matchedName: { value: string, lang: string | null }, node:
        | { id: string, kind: ActorKind, name: string, relationCount: number }
        | { id: string, kind: ActorKind, name: string, relationCount: number }
        | { id: string, kind: ActorKind, name: string, relationCount: number }
       }> } };

export type ActorsByIdQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  first: number;
  lang: string;
}>;


export type ActorsByIdQuery = { actors: { nodes: Array<
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
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
    | { id: string, kind: ActorKind, name: string, relationCount: number, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
        > } }
    | { id: string, kind: ActorKind, name: string, relationCount: number, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
        > } }
    | { id: string, kind: ActorKind, name: string, relationCount: number, counterparts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
          | { id: string, kind: ActorKind, name: string, relationCount: number }
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
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
    > } };

export type LinksAmongQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  maxActors: number;
  where?: RelationWhere | null | undefined;
}>;


export type LinksAmongQuery = { network: { links: Array<{ kinds: Array<RelationKind>, direction: StepDirection, relationCount: number, source:
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
    | { description: string | null, id: string, kind: ActorKind, name: string, relationCount: number, state: { id: string, name: string } | null, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number } }
    | { birthDate: string | null, deathDate: string | null, description: string | null, id: string, kind: ActorKind, name: string, relationCount: number, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number } }
    | { description: string | null, id: string, kind: ActorKind, name: string, relationCount: number, names: Array<{ value: string, lang: string | null, kind: NameKind }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, counterparts: { totalCount: number } }
   | null };

export type RelationsWithQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: string;
}>;


export type RelationsWithQuery = { relations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
      | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
           }> }
      | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
            | { id: string, kind: ActorKind, name: string }
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
          | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
               }> }
          | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, participants: Array<{ role: string, actor:
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
                | { id: string, kind: ActorKind, name: string }
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
        | { id: string, kind: ActorKind, name: string, relationCount: number }
        | { id: string, kind: ActorKind, name: string, relationCount: number }
        | { id: string, kind: ActorKind, name: string, relationCount: number }
      >, steps: Array<{ direction: StepDirection, relationCount: number, from:
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
        , relations: { nodes: Array<
            | { __typename: 'Affiliation', id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, memberRole: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Association', label: string, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Meeting', mode: MeetingMode | null, topics: Array<string>, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Sanction', measures: Array<SanctionMeasure>, programme: string | null, reference: string | null, inForce: boolean, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                 }> }
            | { __typename: 'Statement', stance: Stance | null, medium: string | null, id: string, kind: RelationKind, date: string | null, dateText: string | null, endDate: string | null, modality: Modality, place: string | null, confidence: number | null, sourceCount: number, summary: string | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string | null, start: number | null, end: number | null, attribution: Array<
                    | { id: string, name: string }
                    | { id: string, name: string }
                    | { id: string, name: string }
                  >, document: { id: string, title: string | null, publisher: string | null, publishedOn: string | null, language: string | null } }> }, participants: Array<{ role: string, actor:
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
                  | { id: string, kind: ActorKind, name: string }
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
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
      | { id: string, kind: ActorKind, name: string, relationCount: number }
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


export type StartPageQuery = { actors: { totalCount: number }, relations: { nodes: Array<
      | { participants: Array<{ actor:
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
           }> }
      | { participants: Array<{ actor:
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
           }> }
      | { participants: Array<{ actor:
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
           }> }
      | { participants: Array<{ actor:
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
           }> }
      | { participants: Array<{ actor:
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
            | { id: string, kind: ActorKind, name: string, relationCount: number }
           }> }
    > } };

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
export const ActorFactsFragmentDoc = new TypedDocumentString(`
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
  relationCount
}
    `, {"fragmentName":"ActorFacts"}) as unknown as TypedDocumentString<ActorFactsFragment, unknown>;
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
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  participants {
    role
    actor {
      id
      kind
      name(lang: $lang)
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
    `, {"fragmentName":"RelationFacts"}) as unknown as TypedDocumentString<RelationFactsFragment, unknown>;
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
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const SearchActorsDocument = new TypedDocumentString(`
    query SearchActors($text: String!, $first: Int!, $lang: String!) {
  searchActors(text: $text, first: $first) {
    totalCount
    edges {
      matchedName {
        value
        lang
      }
      node {
        ...ActorFacts
      }
    }
  }
}
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
  relationCount
}`) as unknown as TypedDocumentString<SearchActorsQuery, SearchActorsQueryVariables>;
export const ActorsByIdDocument = new TypedDocumentString(`
    query ActorsById($ids: [ID!]!, $first: Int!, $lang: String!) {
  actors(ids: $ids, first: $first) {
    nodes {
      ...ActorFacts
    }
  }
}
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
}
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  participants {
    role
    actor {
      id
      kind
      name(lang: $lang)
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
    fragment RelationFacts on Relation {
  __typename
  id
  kind
  date
  dateText
  endDate
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  participants {
    role
    actor {
      id
      kind
      name(lang: $lang)
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
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
  modality
  place
  confidence
  sourceCount
  summary(lang: $lang)
  participants {
    role
    actor {
      id
      kind
      name(lang: $lang)
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
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
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
  actors(first: 1) {
    totalCount
  }
  relations(first: 12) {
    nodes {
      participants {
        actor {
          ...ActorFacts
        }
      }
    }
  }
}
    fragment ActorFacts on Actor {
  id
  kind
  name(lang: $lang)
  relationCount
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;