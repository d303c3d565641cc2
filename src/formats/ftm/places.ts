import { edgeOf, lineage, schemata } from "./schemata.ts";

/** What becomes of an entity: its place in the graph, or why it has none. */
export type Place =
  | "PERSON"
  | "ORGANIZATION"
  | "TERRITORY"
  | "DOCUMENT"
  | "SANCTION"
  | "AFFILIATION"
  | "OCCUPANCY"
  | "POSITION"
  | "ASSOCIATION"
  | "EVENT"
  | "DOCUMENTATION"
  | { readonly leftOut: string };

const asset = { leftOut: "what is owned or used is no actor" };
const property = { leftOut: "a detail of another entity" };
const abstract = { leftOut: "a schema that others extend, which says nothing by itself" };

/** Of each schema, and of all that extend it and do not stand here themselves. */
const places: Readonly<Record<string, Place>> = {
  Person: "PERSON",
  LegalEntity: "ORGANIZATION",
  Organization: "ORGANIZATION",
  // Before Asset, which it is too.
  Company: "ORGANIZATION",
  Territory: "TERRITORY",
  Document: "DOCUMENT",
  Sanction: "SANCTION",
  Membership: "AFFILIATION",
  Employment: "AFFILIATION",
  Directorship: "AFFILIATION",
  Occupancy: "OCCUPANCY",
  Position: "POSITION",
  Event: "EVENT",
  Documentation: "DOCUMENTATION",
  Asset: asset,
  CryptoWallet: asset,
  UserAccount: asset,
  Project: { leftOut: "an undertaking is no actor" },
  CourtCase: { leftOut: "a case is no actor" },
  CallForTenders: { leftOut: "a call is no actor" },
  EconomicActivity: { leftOut: "a customs declaration of many parties, in no set roles" },
  Call: { leftOut: "a number that was dialled is no meeting" },
  Risk: { leftOut: "a warning is no sanction" },
  Similar: { leftOut: "a guess of a program that two entities are one" },
  Address: property,
  Identification: property,
  TaxRoll: property,
  Note: property,
  Page: { leftOut: "a part of a document" },
  Mention: { leftOut: "a document is tied to relations, not to actors" },
  Thing: abstract,
  Interval: abstract,
  Interest: abstract,
  Analyzable: abstract,
  Value: abstract,
};

const unknown = { leftOut: "a schema that followthemoney 4.11 does not have" };

/** Where entities of a schema go. An edge that stands in no table is an association. */
export function placeOf(schema: string): Place {
  if (!Object.hasOwn(schemata(), schema)) return unknown;
  if (Object.hasOwn(places, schema)) return places[schema]!;
  if (edgeOf(schema) !== undefined) return "ASSOCIATION";
  return lineage(schema)
    .map((name) => places[name])
    .find((place) => place !== undefined)!;
}

/** Schemata of which each entity that has a name is an actor. A territory is one if it is a state. */
export function isActorPlace(place: Place): boolean {
  return place === "PERSON" || place === "ORGANIZATION";
}
