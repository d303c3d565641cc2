import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { memoized } from "../../names/memoized.ts";
import { organWordsAlike } from "../tables/en/organs.ts";
import { type Token, tokensOf } from "../text/token.ts";
import { englishStateNames, stateWords } from "./stateLexicon.ts";
import { knownTextActor, type TextActor } from "./textActor.ts";

/** The organs of states that the graph knows, by what they are and whose: "Ministry of Defence of Greece" is "the Greek defense ministry". */
export class KnownOrgans {
  readonly #known: readonly KnownActor[];
  readonly #others: KnownOrgans | undefined;
  #byKey: ReadonlyMap<string, TextActor> | undefined;

  /** @param others those that are asked first */
  constructor(known: readonly KnownActor[], others?: KnownOrgans) {
    this.#known = known;
    this.#others = others;
  }

  /** @param state the key of the state: "state:GR" */
  find(organ: readonly Token[], state: string): TextActor | undefined {
    // Most texts ask for none, so the names are only compared where one does.
    this.#byKey ??= actorsByKey(this.#known);
    return this.#others?.find(organ, state) ?? this.#byKey.get(keyOf(organ, state.replace("state:", "")));
  }
}

function actorsByKey(known: readonly KnownActor[]): Map<string, TextActor> {
  const byKey = new Map<string, TextActor>();
  for (const actor of known)
    if (actor.kind === "ORGANIZATION")
      for (const name of actor.names)
        for (const key of keysOf(name.value)) if (!byKey.has(key)) byKey.set(key, knownTextActor(actor, name));
  return byKey;
}

const mostNames = 50_000;

/** The organ that a name tells with its state; none if it names no state, or two. */
const keysOf = memoized((name): readonly string[] => {
  const tokens = /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(name) ? tokensOf(name) : [];
  const states: string[] = [];
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const state = englishStateNames().at(tokens, index) ?? stateWords("en").at(tokens, index);
    const iso2 = typeof state?.value === "string" ? state.value : state?.value.iso2;
    if (iso2 !== undefined) states.push(iso2);
    else words.push(tokens[index]!);
    index = state?.to ?? index + 1;
  }
  return states.length === 1 && words.length > 0 ? [keyOf(words, states[0]!)] : [];
}, mostNames);

function keyOf(organ: readonly Token[], iso2: string): string {
  const words = organ.map(({ folded }) => organWordsAlike[folded] ?? folded).filter((word) => word !== "");
  return [...[...new Set(words)].sort(), iso2].join(" ");
}
