import { registerEnumType } from "type-graphql";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { measures } from "../../ontology/measures.ts";
import { meetingModes } from "../../ontology/meetingModes.ts";
import { modalities } from "../../ontology/modalities.ts";
import { nameKinds } from "../../ontology/nameKinds.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { stances } from "../../ontology/stances.ts";

/** Makes a GraphQL enum of an ontology's keys, each with its description for the schema's readers. */
function enumOf<Keys extends string>(
  name: string,
  terms: Readonly<Record<Keys, unknown>>,
  description: string,
  values: Readonly<Record<Keys, string>>,
): Readonly<Record<Keys, Keys>> {
  const keys = Object.keys(terms) as Keys[];
  const object = Object.fromEntries(keys.map((key) => [key, key])) as Record<Keys, Keys>;
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: values[key] }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as Record<Keys, { description: string }> });
  return object;
}

export const ActorKind = enumOf("ActorKind", actorKinds, "What sort of actor.", {
  PERSON: "A human being.",
  STATE: "A state or territory with an entry in ISO 3166-1, or a former one.",
  ORGANIZATION: "Anything with a name of its own that people act through: a ministry, an agency, a company, the UN.",
});

export const RelationKind = enumOf("RelationKind", relationKinds, "What sort of tie.", {
  MEETING: "Actors came together or spoke with each other: a summit, a visit, a call. It has no direction.",
  SANCTION: "A restriction that an issuer lays on a target. It lasts until an end is known.",
  STATEMENT: "A speaker said something about a subject.",
  AFFILIATION: "A member, officer or organ belongs to a body. It lasts until an end is known.",
  ASSOCIATION: "Any other stated tie: family, ownership, representation, payment.",
});

export const NameKind = enumOf("NameKind", nameKinds, "What sort of name.", {
  PRIMARY: "The usual name in its language.",
  ALIAS: "Another name in good use.",
  WEAK_ALIAS: "A name that its source calls low quality, or that fits many others too.",
  PREVIOUS: "A former name.",
  ABBREVIATION: "A short form such as UN or DPRK.",
});

export const Modality = enumOf(
  "Modality",
  modalities,
  "How the source presents the relation itself. Somebody's denial is an ASSERTED statement of stance DENY. Modality is part of a relation's identity: the plan and the meeting that followed are two relations.",
  {
    ASSERTED: "It happened or holds.",
    PLANNED: "It is announced.",
    HYPOTHETICAL: "It is conditional or only considered.",
    DENIED: "A meeting or tie that its source says was not.",
  },
);

export const MeetingMode = enumOf("MeetingMode", meetingModes, "How a meeting was held.", {
  IN_PERSON: "In one place.",
  PHONE: "By telephone.",
  VIDEO: "By video link.",
});

export const SanctionMeasure = enumOf("SanctionMeasure", measures, "What a sanction does to its target.", {
  ASSET_FREEZE: "Funds and other assets are frozen.",
  TRAVEL_BAN: "Entry or transit is refused.",
  ARMS_EMBARGO: "No arms may be supplied.",
  TRADE_RESTRICTION: "Goods or services may not be traded, or only with leave.",
  FINANCIAL_RESTRICTION: "Loans, investment or other financial dealings are limited.",
  DIPLOMATIC: "Diplomats or relations are reduced.",
  OTHER: "Another measure that the source states.",
});

export const Stance = enumOf("Stance", stances, "What a statement does towards its subject.", {
  PRAISE: "It commends.",
  SUPPORT: "It takes the subject's side.",
  NEUTRAL: "It states without judging.",
  WARN: "It points to a danger or to consequences.",
  THREATEN: "It announces harm.",
  CRITICIZE: "It blames or complains.",
  DENY: "It says that something is not so.",
  DEMAND: "It asks for something to be done.",
  PROMISE: "It announces something for the subject's good.",
});
