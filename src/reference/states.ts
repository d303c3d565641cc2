import countries from "i18n-iso-countries";
import { stateCodes } from "../names/states/stateNamesIn.ts";
import type { ActorRecord, IdentifierRecord } from "../write/records.ts";
import { stateNames } from "./stateNames.ts";

let cached: readonly ActorRecord[] | undefined;
let byIso2: ReadonlyMap<string, ActorRecord> | undefined;

/**
 * Every entry of ISO 3166-1 as a state, ordered by its two-letter code. Besides sovereign states, ISO 3166-1 lists dependent
 * territories (Puerto Rico), disputed ones (Western Sahara) and Antarctica. All of them are included because sources name
 * them as they name states; being listed says nothing about an entry's status. Built once, since collecting the names is slow.
 */
export function states(): readonly ActorRecord[] {
  cached ??= buildStates();
  return cached;
}

/**
 * The state with a two-letter code, in either case. Undefined for codes that ISO 3166-1 does not list, such as those of past
 * states ("suhh"), of parts of a state ("gb-sct") and of unions ("eu").
 */
export function stateByIso2(code: string): ActorRecord | undefined {
  byIso2 ??= new Map(states().map((state) => [state.iso2!, state]));
  return byIso2.get(code.toUpperCase());
}

function buildStates(): ActorRecord[] {
  return stateCodes().map((iso2) => {
    const iso3 = countries.alpha2ToAlpha3(iso2)!;
    const numeric = countries.alpha2ToNumeric(iso2)!;
    return {
      type: "actor",
      id: `state:${iso2}`,
      kind: "STATE",
      names: stateNames(iso2),
      identifiers: identifiers(iso2, iso3, numeric),
      iso2,
      iso3,
    };
  });
}

function identifiers(iso2: string, iso3: string, numeric: string): readonly IdentifierRecord[] {
  return [
    { scheme: "iso3166-1", value: iso2, url: `https://www.iso.org/obp/ui/#iso:code:3166:${iso2}` },
    { scheme: "iso3166-1-alpha-3", value: iso3 },
    { scheme: "iso3166-1-numeric", value: numeric },
  ];
}
