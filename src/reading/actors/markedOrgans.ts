import { organNouns } from "../tables/en/organs.ts";
import type { Token } from "../text/token.ts";
import type { KnownOrgans } from "./knownOrgans.ts";
import type { Mark } from "./marks.ts";

/** "Greece's coast guard", "the foreign ministry of Greece", if the graph knows it. */
export function markOrgans(marks: Map<number, Mark>, tokens: readonly Token[], known: KnownOrgans): void {
  for (const state of [...marks.values()].filter(({ actor }) => actor.kind === "STATE")) {
    const before = organNouns.at(tokens, state.to);
    const behind = [state.from - 2, state.from - 3, state.from - 4, state.from - 5].find((index) => {
      const to = index >= 0 ? organNouns.at(tokens, index)?.to : undefined;
      return (
        to !== undefined &&
        tokens[to]?.folded === "of" &&
        (to === state.from - 1 || (to === state.from - 2 && tokens[to + 1]!.folded === "the"))
      );
    });
    const own = before && !marks.has(state.to) ? tokens.slice(state.to, before.to) : undefined;
    const organ =
      own ??
      (behind === undefined || state.sort !== "name"
        ? undefined
        : tokens.slice(behind, organNouns.at(tokens, behind)!.to));
    const actor = organ && known.find(organ, state.actor.key);
    if (!organ || !actor) continue;
    const from = Math.min(state.from, organ[0]!.index);
    const to = Math.max(state.to, organ.at(-1)!.index + 1);
    marks.delete(state.from);
    marks.set(from, { ...state, from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, actor, sort: "name" });
  }
}
