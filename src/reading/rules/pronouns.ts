import { chainThrough } from "../actors/phrase.ts";
import type { Group, TextClause } from "./clause.ts";
import { wordsOf } from "./draft.ts";
import type { Trigger } from "./trigger.ts";

/**
 * Whom a pronoun attached to an Arabic verb stands for: the last one before it who is not the subject and whom it may mean.
 * @param isPlace whether it is visited, so that it is no person
 */
export function antecedentOf(
  { groups, tokens }: TextClause,
  { from }: Trigger,
  subject: Group | undefined,
  isPlace: boolean,
): Group | undefined {
  const keys = new Set(subject?.members.map(({ actor }) => actor?.key));
  const isFeminine = /ها$/.test(tokens[from]!.folded);
  const found = groups.findLast(
    ({ to, members: [first, ...others] }) =>
      to <= from &&
      others.length === 0 &&
      first?.actor != null &&
      !keys.has(first.actor.key) &&
      (first.actor.kind === "PERSON" ? !isPlace : isPlace || isFeminine),
  );
  if (!found) return undefined;
  const head = wordsOf({ tokens }, { from, to: from + 1 });
  const members = found.members.map((phrase) => ({ ...phrase, ...head, head, chain: chainThrough(phrase) }));
  return { ...found, members };
}
