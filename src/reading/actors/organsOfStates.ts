import type { ActorCandidate, KnownActor } from "../../names/annotate/knownActor.ts";
import { fold } from "../../names/fold.ts";
import type { ReadingLanguage } from "../reading.ts";
import { organs } from "../tables/ar/offices.ts";
import { organNouns } from "../tables/en/organs.ts";
import { type Token, tokensOf } from "../text/token.ts";
import { referenceActors } from "./referenceActors.ts";
import { stateWords } from "./stateLexicon.ts";

/**
 * Which known organs a bare noun may name: "الجيش" is the Lebanese army, and "the National Assembly" that of Kenya, only in a text that
 * names Lebanon or Kenya.
 * @param isNamed whether the text names a state, by its key
 */
export function organsOfStates(
  candidates: readonly ActorCandidate<KnownActor>[],
  tokens: readonly Token[],
  from: number,
  to: number,
  language: ReadingLanguage,
  isNamed: (key: string) => boolean,
): readonly ActorCandidate<KnownActor>[] {
  if ((language === "en" ? organNouns : organs).at(tokens, from)?.to !== to) return candidates;
  const possible = candidates.filter(({ actor }) => {
    const states = statesIn(actor);
    return actor.kind !== "ORGANIZATION" || states.size === 0 || [...states].some(isNamed);
  });
  return possible;
}

const found = new WeakMap<KnownActor, ReadonlySet<string>>();

/** The states that the names of an organization contain, by their keys. */
function statesIn(actor: KnownActor): ReadonlySet<string> {
  let states = found.get(actor);
  if (states === undefined) {
    states = new Set(actor.names.flatMap(({ value }) => statesOfName(value)));
    found.set(actor, states);
  }
  return states;
}

function statesOfName(name: string): string[] {
  const tokens = tokensOf(name);
  const words = tokens.flatMap(({ index }) =>
    (["ar", "en"] as const).flatMap((language) => {
      const state = stateWords(language).at(tokens, index);
      return state ? [`state:${state.value.iso2}`] : [];
    }),
  );
  const folded = ` ${fold(name)} `;
  const named = (["ar", "en"] as const).flatMap((language) =>
    referenceActors(language)
      .filter(({ kind, names }) => kind === "STATE" && names.some(({ value }) => folded.includes(` ${fold(value)} `)))
      .map(({ id }) => id),
  );
  return [...words, ...named];
}
