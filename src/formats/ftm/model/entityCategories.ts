import { schemaAncestry, schemaEdge, schemata } from "./schemata.ts";

/** What an entity becomes in the graph, or why the import skips it. */
export type EntityCategory =
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
  | { readonly skipped: string };

const asset = { skipped: "an asset, not an actor" };
const property = { skipped: "a detail of another entity" };
const abstract = { skipped: "an abstract schema" };

/** By schema. A schema that is not listed has the category of its nearest ancestor. */
const categories: Readonly<Record<string, EntityCategory>> = {
  Person: "PERSON",
  LegalEntity: "ORGANIZATION",
  Organization: "ORGANIZATION",
  // Listed because a Company is also an Asset.
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
  Project: { skipped: "a project, not an actor" },
  CourtCase: { skipped: "a court case, not an actor" },
  CallForTenders: { skipped: "a call for tenders, not an actor" },
  EconomicActivity: { skipped: "a customs declaration, whose parties have no fixed roles" },
  Call: { skipped: "a phone call, not a meeting" },
  Risk: { skipped: "a risk warning, not a sanction" },
  Similar: { skipped: "an automated guess that two entities are the same" },
  Address: property,
  Identification: property,
  TaxRoll: property,
  Note: property,
  Page: { skipped: "a page of a document" },
  Mention: { skipped: "documents support relations, not actors" },
  Thing: abstract,
  Interval: abstract,
  Interest: abstract,
  Analyzable: abstract,
  Value: abstract,
};

const unknown = { skipped: "unknown schema (not in followthemoney 4.11)" };

/** The category of a schema's entities. An edge schema that is not listed is an association. */
export function categoryOf(schema: string): EntityCategory {
  if (!Object.hasOwn(schemata(), schema)) return unknown;
  if (Object.hasOwn(categories, schema)) return categories[schema]!;
  if (schemaEdge(schema) !== undefined) return "ASSOCIATION";
  return schemaAncestry(schema)
    .map((name) => categories[name])
    .find((category) => category !== undefined)!;
}

/** Whether every named entity of this category is an actor. (A territory is an actor only if it is a state.) */
export function isActorCategory(category: EntityCategory): boolean {
  return category === "PERSON" || category === "ORGANIZATION";
}
