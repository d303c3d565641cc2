import { identifierKey } from "../../write/plan/identities.ts";
import type { IdentifierRecord } from "../../write/records.ts";
import { type Entity, valuesOf } from "./entity.ts";

interface Scheme {
  readonly scheme: string;
  /** What a value of it looks like; others are kept in the original alone. */
  readonly shape: RegExp;
  readonly url?: (value: string) => string;
}

const wikidata: Scheme = {
  scheme: "wikidata",
  shape: /^Q[1-9]\d*$/,
  url: (value) => `https://www.wikidata.org/wiki/${value}`,
};

/**
 * Properties whose values name one bearer in all the world. A registration, tax or passport number does so only with its
 * country and register, a DUNS or BIC also names branches; none of them is an identifier here.
 */
const schemes: Readonly<Record<string, Scheme>> = {
  wikidataId: wikidata,
  leiCode: { scheme: "lei", shape: /^[A-Z\d]{18}\d\d$/ },
  ogrnCode: { scheme: "ogrn", shape: /^(?!(\d)\1+$)(?:\d{13}|\d{15})$/ },
  innCode: { scheme: "inn", shape: /^(?!(\d)\1+$)(?:\d{10}|\d{12})$/ },
  uniqueEntityId: { scheme: "uei", shape: /^[A-Z\d]{12}$/ },
};

/** A listing's reference at the UN Security Council, as `un-sc` files have it: "KPi.033". */
const unReference = /^[A-Z]{2}[ie]\.\d{1,4}$/;

/** The identifier that a reference of that form is; undefined of another text. */
export function unIdentifier(value: string): IdentifierRecord | undefined {
  return unReference.test(value) ? { scheme: "un-sc", value } : undefined;
}

/** By which FollowTheMoney itself refers to the entity, now and before it was merged. */
export function ownIdentifiers({ id, referents = [] }: Entity): IdentifierRecord[] {
  return [...new Set([id, ...referents])].map((value) => ({ scheme: "ftm", value }));
}

/** By which other sources refer to the entity. */
export function worldIdentifiers(entity: Entity): IdentifierRecord[] {
  const said = Object.entries(schemes).flatMap(([property, scheme]) =>
    valuesOf(entity, property).map((value) => ({ scheme, value })),
  );
  const all = wikidata.shape.test(entity.id) ? [{ scheme: wikidata, value: entity.id }, ...said] : said;
  const fitting = all.filter(({ scheme: { shape }, value }) => shape.test(value));
  const identifiers = fitting.map(({ scheme: { scheme, url }, value }) => ({
    scheme,
    value,
    ...(url && { url: url(value) }),
  }));
  return distinct(identifiers);
}

/** Each identifier once. */
export function distinct(identifiers: readonly IdentifierRecord[]): IdentifierRecord[] {
  return [...new Map(identifiers.map((identifier) => [identifierKey(identifier), identifier])).values()];
}

/** Under which property an identifier of a scheme stands; undefined where FollowTheMoney has none. */
export function propertyOfScheme(name: string): string | undefined {
  return Object.keys(schemes).find((property) => schemes[property]!.scheme === name);
}
