import { unitedNations } from "../../reference/unitedNations.ts";
import type { ActorRecord, NameRecord } from "../../write/records.ts";
import type { Cameo } from "./cameo.ts";
import type { ActorColumns } from "./rows.ts";

/** An actor of a row, and the records that have to be there for it. */
export interface CodedActor {
  readonly id: string;
  readonly records: readonly ActorRecord[];
}

/**
 * Who a CAMEO code stands for: the state, where it is a country's and nothing more; the United Nations; else an organization that
 * bears the code. A code is made of pieces of three letters (USA GOV), which name it. GDELT codes nobody as a person.
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

  /** "IGO EUR EEC" is the European Union, and no more needs to be said. */
  function namingPieces(code: string): string[] {
    const pieces = piecesOf(code);
    const group = pieces.findIndex((piece) => piece in groups);
    return pieces.slice(Math.max(group, 0));
  }

  function named(code: string): NameRecord[] {
    return ["en", "ar"].map((lang) => {
      const words = namingPieces(code).map((piece) => {
        const state = countries.get(piece)?.names.find((name) => name.lang === lang)?.value;
        return state ?? (groups[piece] ?? regions[piece] ?? roles[piece])?.[lang] ?? piece;
      });
      return { value: words.join(lang === "ar" ? "، " : ", "), lang, kind: "PRIMARY" };
    });
  }

  return ({ code, name }) => {
    if (code === "") return null;
    const state = countries.get(code);
    if (state !== undefined) return { id: state.id, records: [state] };
    if (code === "IGOUNO") return { id: "org:un", records: unitedNations.filter(({ id }) => id === "org:un") };
    const pieces = piecesOf(code);
    const owner = pieces.some((piece) => organsOfState.includes(piece)) ? countries.get(pieces[0]!) : undefined;
    const organization: ActorRecord = {
      type: "actor",
      id: `gdelt:${code}`,
      kind: "ORGANIZATION",
      // What an article calls it is often its country, or a place in it.
      names: [...named(code), ...(name === "" ? [] : [{ value: name, kind: "WEAK_ALIAS" } as const])],
      identifiers: [{ scheme: "cameo", value: code }],
      ...(owner !== undefined && { state: owner.id }),
    };
    return { id: organization.id, records: [...(owner === undefined ? [] : [owner]), organization] };
  };
}

function piecesOf(code: string): string[] {
  return code.match(/.{1,3}/g) ?? [];
}
