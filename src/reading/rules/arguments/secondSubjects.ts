import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Group, startWithArticle, type TextClause } from "./clause.ts";

/** A verb with whoever does it. */
export type Acting = Pick<Event, "trigger" | "subject">;

/** ", and warned": whether a verb goes on with what stands before the comma. */
export function isMainContinued({ tokens }: TextClause, { from, form }: Trigger): boolean {
  return form === "finite" && /^(?:and|but)$/.test(tokens[from - 1]?.folded ?? "") && /,/.test(tokens[from - 1]!.gap);
}

/** "A condemned it and B, a neighbour of C, warned D": who begins a second clause and is described between commas. */
export function secondSubject(
  { groups, tokens }: TextClause,
  { from, form }: Trigger,
  last: Trigger,
): Group | undefined {
  if (form !== "finite" || !/,/.test(tokens[from]!.gap)) return undefined;
  return groups.find((group) => {
    const start = startWithArticle({ tokens }, group.from);
    const isAside =
      /^,/.test(tokens[group.to]?.gap ?? "") &&
      /^(?:an?|the|who|which|whose|its|his|her)$/.test(tokens[group.to]!.folded);
    const commas = tokens.slice(group.to + 1, from + 1).filter(({ gap }) => gap.includes(","));
    return (
      group.from > last.to &&
      group.to < from &&
      group.preposition === "" &&
      !group.isGenitive &&
      isAside &&
      commas.length === 1 &&
      /^(?:and|but|while|whereas)$/.test(tokens[start - 1]?.folded ?? "")
    );
  });
}

/** Whether a gerund stands before a verb, whose content the verb may be a part of. */
export function isAfterGerund(before: readonly Acting[], { trigger }: Acting): boolean {
  return (
    before.findLast(({ trigger: { from, form } }) => from < trigger.from && form !== "noun")?.trigger.form === "gerund"
  );
}
