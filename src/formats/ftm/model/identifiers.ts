import { identifierKey } from "../../../write/plan/claims.ts";
import type { IdentifierRecord } from "../../../write/records.ts";
import { type Entity, entityIds, propertyValues } from "./entity.ts";

interface Scheme {
  readonly scheme: string;
  /** Format of a valid value; other values are kept in the original record only. */
  readonly shape: RegExp;
  readonly url?: (value: string) => string;
}

const wikidata: Scheme = {
  scheme: "wikidata",
  shape: /^Q[1-9]\d*$/,
  url: (value) => `https://www.wikidata.org/wiki/${value}`,
};

/**
 * Properties whose values identify one entity worldwide. Registration, tax and passport numbers need their country and
 * register as well, and a DUNS number or BIC may name a branch; those are not identifiers here.
 */
const schemes: Readonly<Record<string, Scheme>> = {
  wikidataId: wikidata,
  leiCode: { scheme: "lei", shape: /^[A-Z\d]{18}\d\d$/ },
  ogrnCode: { scheme: "ogrn", shape: /^(?!(\d)\1+$)(?:\d{13}|\d{15})$/ },
  innCode: { scheme: "inn", shape: /^(?!(\d)\1+$)(?:\d{10}|\d{12})$/ },
  uniqueEntityId: { scheme: "uei", shape: /^[A-Z\d]{12}$/ },
};

/** A reference number of the UN Security Council's list, as the `un-sc` format reads it: "KPi.033". */
const unReference = /^[A-Z]{2}[ie]\.\d{1,4}$/;

/** The identifier for such a reference number; undefined for any other text. */
export function unReferenceIdentifier(value: string): IdentifierRecord | undefined {
  return unReference.test(value) ? { scheme: "un-sc", value } : undefined;
}

/** FollowTheMoney's own ids of the entity: the current one and those from before it was merged. */
export function ftmIdentifiers(entity: Entity): IdentifierRecord[] {
  return entityIds(entity).map((value) => ({ scheme: "ftm", value }));
}

/** Identifiers that other sources use for the entity. */
export function externalIdentifiers(entity: Entity): IdentifierRecord[] {
  const listed = Object.entries(schemes).flatMap(([property, scheme]) =>
    propertyValues(entity, property).map((value) => ({ scheme, value })),
  );
  const all = wikidata.shape.test(entity.id) ? [{ scheme: wikidata, value: entity.id }, ...listed] : listed;
  const valid = all.filter(({ scheme: { shape }, value }) => shape.test(value));
  const identifiers = valid.map(({ scheme: { scheme, url }, value }) => ({
    scheme,
    value,
    ...(url && { url: url(value) }),
  }));
  return distinctIdentifiers(identifiers);
}

/** The identifiers without duplicates. */
export function distinctIdentifiers(identifiers: readonly IdentifierRecord[]): IdentifierRecord[] {
  return [...new Map(identifiers.map((identifier) => [identifierKey(identifier), identifier])).values()];
}

/** The FollowTheMoney property for an identifier scheme; undefined if there is none. */
export function identifierProperty(name: string): string | undefined {
  return Object.keys(schemes).find((property) => schemes[property]!.scheme === name);
}
