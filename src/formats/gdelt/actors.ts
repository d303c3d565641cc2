import { unitedNations } from "../../reference/unitedNations.ts";
import type { ActorRecord, NameRecord } from "../../write/records.ts";
import type { Cameo } from "./cameo.ts";
import type { ActorColumns } from "./rows.ts";

/** An actor of a row, with the records that it needs. */
export interface CodedActor {
  readonly id: string;
  readonly records: readonly ActorRecord[];
}

/**
 * Returns a function that finds the actor for a CAMEO code: a state, if the code is only a country's; the United Nations; otherwise an
 * organization, named after the three-letter parts of the code (USA GOV). GDELT has no codes for persons.
 */
export function actorLookup(
  cameo: Cameo,
  states: readonly ActorRecord[],
): (columns: ActorColumns) => CodedActor | null {
  const { regions, groups, roles, organsOfState, countriesBesidesIso } = cameo.actors;
  const byIso2 = new Map(states.map((state) => [state.iso2, state]));
  const countries = new Map([
    ...states.map((state) => [state.iso3!, state] as const),
    ...Object.entries(countriesBesidesIso).map(([code, iso2]) => [code, byIso2.get(iso2)!] as const),
  ]);

  /** The parts that name the actor. A group is enough: "IGO EUR EEC" is the European Union. */
  function namingParts(code: string): string[] {
    const parts = partsOf(code);
    const group = parts.findIndex((part) => part in groups);
    return parts.slice(Math.max(group, 0));
  }

  function namesOf(code: string): NameRecord[] {
    return ["en", "ar"].map((lang) => {
      const words = namingParts(code).map((part) => {
        const state = countries.get(part)?.names.find((name) => name.lang === lang)?.value;
        return state ?? (groups[part] ?? regions[part] ?? roles[part])?.[lang] ?? part;
      });
      return { value: words.join(lang === "ar" ? "، " : ", "), lang, kind: "PRIMARY" };
    });
  }

  return ({ code, name }) => {
    if (code === "") return null;
    const state = countries.get(code);
    if (state !== undefined) return { id: state.id, records: [state] };
    if (code === "IGOUNO") return { id: "org:un", records: unitedNations.filter(({ id }) => id === "org:un") };
    const parts = partsOf(code);
    const owner = parts.some((part) => organsOfState.includes(part)) ? countries.get(parts[0]!) : undefined;
    const organization: ActorRecord = {
      type: "actor",
      id: `gdelt:${code}`,
      kind: "ORGANIZATION",
      // A weak alias, because the name in the article is often that of a country or place.
      names: [...namesOf(code), ...(name === "" ? [] : [{ value: name, kind: "WEAK_ALIAS" } as const])],
      identifiers: [{ scheme: "cameo", value: code }],
      ...(owner !== undefined && { state: owner.id }),
    };
    return { id: organization.id, records: [...(owner === undefined ? [] : [owner]), organization] };
  };
}

function partsOf(code: string): string[] {
  return code.match(/.{1,3}/g) ?? [];
}
