import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";
import type { TextActor } from "./textActor.ts";

/** States whose adjective others have as well. */
const namesakes: Readonly<Record<string, readonly string[]>> = {
  CD: ["CG"],
  KR: ["KP"],
  GN: ["GQ", "GW"],
  DO: ["DM"],
};

/** "الكونغولي", "الكوري": of the states that share an adjective, the one that the text names nearest to it. */
export function markNamesakes(
  marks: Map<number, Mark>,
  tokens: readonly Token[],
  stateOf: (iso2: string) => TextActor | undefined,
): void {
  const named = [...marks.values()].filter(({ sort }) => sort !== "adjective");
  for (const [index, mark] of marks) {
    const usual = codeOf(mark.actor);
    const others = mark.sort === "adjective" && mark.to === index + 1 ? namesakes[usual] : undefined;
    if (!others) continue;
    // "شبه الجزيرة الكورية"
    if (tokens[index - 1]?.folded === "الجزيره") {
      marks.delete(index);
      continue;
    }
    const possible = named.filter(({ actor }) => [usual, ...others].includes(codeOf(actor)));
    const distance = ({ from }: Mark) => Math.abs(from - index);
    const [nearest] = possible.sort((one, other) => distance(one) - distance(other));
    const actor = nearest && codeOf(nearest.actor) !== usual ? stateOf(codeOf(nearest.actor)) : undefined;
    if (actor) marks.set(index, { ...mark, actor });
  }
}

function codeOf({ key }: TextActor): string {
  return key.replace("state:", "");
}
