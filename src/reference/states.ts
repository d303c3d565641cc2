import countries from "i18n-iso-countries";
import type { ActorRecord, IdentifierRecord } from "../write/records.ts";
import { stateNames } from "./stateNames.ts";

/** Kosovo's: given by its users, not by ISO 3166-1, though the package lists it. */
const userAssigned = "XK";

/**
 * Every entry of ISO 3166-1 as a state, by its two-letter code. The standard codes whatever needs a code: sovereign
 * states, but also dependent territories (Puerto Rico), disputed ones (Western Sahara) and Antarctica. All are kept, since
 * sources name them as they name states; that one is here says nothing about its status.
 */
export function states(): readonly ActorRecord[] {
  made ??= [...eachState()];
  return made;
}

/** Their names take a while to gather. */
let made: readonly ActorRecord[] | undefined;

function* eachState(): Generator<ActorRecord> {
  const codes = Object.keys(countries.getAlpha2Codes()).filter((iso2) => iso2 !== userAssigned);
  for (const iso2 of codes.sort()) {
    const iso3 = countries.alpha2ToAlpha3(iso2)!;
    const numeric = countries.alpha2ToNumeric(iso2)!;
    yield {
      type: "actor",
      id: `state:${iso2}`,
      kind: "STATE",
      names: stateNames(iso2),
      identifiers: identifiers(iso2, iso3, numeric),
      iso2,
      iso3,
    };
  }
}

function identifiers(iso2: string, iso3: string, numeric: string): readonly IdentifierRecord[] {
  return [
    { scheme: "iso3166-1", value: iso2, url: `https://www.iso.org/obp/ui/#iso:code:3166:${iso2}` },
    { scheme: "iso3166-1-alpha-3", value: iso3 },
    { scheme: "iso3166-1-numeric", value: numeric },
  ];
}
