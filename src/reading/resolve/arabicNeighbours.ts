import type { Phrase } from "../actors/phrase.ts";
import { foldedText } from "../text/token.ts";
import type { TextSoFar } from "./textSoFar.ts";

/**
 * The state that the words before an Arabic office tell to be that of its holder: "يقود وفد أ وزير الدفاع فلان", "عرضت أ، على لسان وزير
 * الدفاع فلان، …".
 */
export function arabicNeighbourOf({ tokens, phrases }: TextSoFar, { from }: Phrase): Phrase | undefined {
  const before = foldedText(tokens, from - 2, from);
  const isMouth = /^و?علي لسان$/.test(before);
  const end = isMouth ? from - 2 : from;
  const state = phrases.findLast(({ to }) => to === end);
  if (state?.actor?.kind !== "STATE" || state.sort === "adjective" || state.preposition !== "") return undefined;
  return isMouth || isLed(state.from - 1) ? state : undefined;

  /** "يقود وفد أ", "ويترأس الوفد": a delegation with its state. */
  function isLed(noun: number): boolean {
    const isDelegation = /^(?:وفد|فريق|بعثه)$/.test(tokens[noun]?.folded ?? "");
    return (
      isDelegation &&
      /^[وف]?(?:يقود|تقود|قاد|قادت|يتراس|تتراس|يراس|تراس|راس|تراست)$/.test(tokens[noun - 1]?.folded ?? "")
    );
  }
}
