import { registerEnumType } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { MeetingMode } from "../../ontology/meetingModes.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import { type RelationKind, relationKinds } from "../../ontology/relationKinds.ts";
import type { Stance } from "../../ontology/stances.ts";

/** Registers a GraphQL enum for a union of string literals. @param values the description of each value */
export function graphqlEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const entries = Object.entries<string>(values);
  const enumObject = Object.fromEntries(entries.map(([value]) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(entries.map(([value, text]) => [value, { description: text }]));
  registerEnumType(enumObject, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  return enumObject;
}

export const ActorKindEnum = graphqlEnum<ActorKind>("ActorKind", "The kind of an actor.", {
  PERSON: "A human being.",
  STATE: "A current or former state, or a territory that has an ISO 3166-1 code.",
  ORGANIZATION: "A named body through which people act: a ministry, an agency, a company, the UN.",
});

export const RelationKindEnum = graphqlEnum<RelationKind>(
  "RelationKind",
  "The kind of a relation.",
  Object.fromEntries(Object.entries(relationKinds).map(([kind, { description }]) => [kind, description])) as Record<
    RelationKind,
    string
  >,
);

export const NameKindEnum = graphqlEnum<NameKind>("NameKind", "The kind of a name.", {
  PRIMARY: "The usual name in its language.",
  ALIAS: "Another name in common use.",
  WEAK_ALIAS: "A name that its source marks as low quality, or that many other actors share.",
  PREVIOUS: "A former name.",
  ABBREVIATION: "A short form, such as UN or DPRK.",
});

export const ModalityEnum = graphqlEnum<Modality>(
  "Modality",
  "How the source presents the relation itself. If a speaker denies something, the statement is ASSERTED and its stance is DENY. The modality is part of a relation's identity: a planned meeting and the meeting that took place are two relations.",
  {
    ASSERTED: "It happened, or it holds.",
    PLANNED: "It is announced.",
    HYPOTHETICAL: "It is conditional or only under consideration.",
    DENIED: "The source says that the meeting did not take place or that the relation does not exist.",
  },
);

export const MeetingModeEnum = graphqlEnum<MeetingMode>("MeetingMode", "How a meeting was held.", {
  IN_PERSON: "In person.",
  PHONE: "By telephone.",
  VIDEO: "By video link.",
});

export const SanctionMeasureEnum = graphqlEnum<SanctionMeasure>(
  "SanctionMeasure",
  "A measure that a sanction imposes.",
  {
    ASSET_FREEZE: "Funds and other assets are frozen.",
    TRAVEL_BAN: "Entry and transit are denied.",
    ARMS_EMBARGO: "The supply of arms is prohibited.",
    TRADE_RESTRICTION: "Trade in goods or services is prohibited or requires a permit.",
    FINANCIAL_RESTRICTION: "Loans, investments or other financial transactions are restricted.",
    DIPLOMATIC: "Diplomatic relations or staff are reduced.",
    OTHER: "Another measure that the source states.",
  },
);

export const StanceEnum = graphqlEnum<Stance>("Stance", "The speaker's attitude to the subject of a statement.", {
  PRAISE: "The speaker commends the subject.",
  SUPPORT: "The speaker takes the subject's side.",
  NEUTRAL: "The speaker makes no judgment.",
  WARN: "The speaker warns of a danger or of consequences.",
  THREATEN: "The speaker announces harm.",
  CRITICIZE: "The speaker criticizes the subject or complains.",
  DENY: "The speaker says that something is not true.",
  DEMAND: "The speaker demands an action.",
  PROMISE: "The speaker announces something that benefits the subject.",
});
