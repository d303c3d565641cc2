import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { unionNouns } from "../tables/en/states.ts";
import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";
import { knownTextActor, newTextActor, type TextActor } from "./textActor.ts";

const unionNames = /^(?:EU|E\.U\.|European Union)$/;

/**
 * Brussels, where two powers have their seat, stands for the European Union unless an English text names Belgium, and "European
 * officials" are the union's where the text names it.
 */
export function markUnion(marks: Map<number, Mark>, tokens: readonly Token[], known: readonly KnownActor[]): void {
  const all = [...marks.values()];
  const named = all.find(({ actor }) => unionNames.test(actor.name))?.actor;
  if (all.some(({ actor, sort }) => actor.key === "state:BE" && sort !== "capital")) return;
  for (const [from, mark] of marks)
    if (mark.sort === "capital" && tokens[from]!.folded === "brussels")
      marks.set(from, { ...mark, actor: named ?? unionActor(known) });
  if (!named) return;
  for (const { index, folded, start, end, letterCase } of tokens) {
    const isAdjective =
      folded === "european" && letterCase === "capital" && unionNouns.test(tokens[index + 1]?.folded ?? "");
    if (!isAdjective || all.some((mark) => mark.from <= index && index < mark.to)) continue;
    const place = { from: index, to: index + 1, start, end, preposition: "", hasConjunction: false };
    marks.set(index, { ...place, actor: named, sort: "adjective" });
  }
}

function unionActor(known: readonly KnownActor[]): TextActor {
  const actor = known.find(
    ({ kind, names }) => kind === "ORGANIZATION" && names.some(({ value }) => unionNames.test(value)),
  );
  if (!actor) return newTextActor("European Union", "ORGANIZATION");
  const matchedName = actor.names.find(({ value }) => unionNames.test(value))!;
  return knownTextActor(actor, matchedName);
}
