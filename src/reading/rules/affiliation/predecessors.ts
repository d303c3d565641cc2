import type { Phrase } from "../../actors/phrase.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Membership } from "./memberships.ts";

/** "خلفا لفلان": who had the office before. @param limit the token before which he is named */
export function predecessorIn(
  { phrases, tokens }: Pick<TextClause, "phrases" | "tokens">,
  { to }: Pick<Phrase, "to">,
  limit = Infinity,
): Phrase | undefined {
  return phrases.find(
    ({ from, actor }) =>
      from >= to &&
      from < limit &&
      actor?.kind === "PERSON" &&
      (/^(?:خلفا|بدلا|مكان|محل)$/.test(tokens[from - 1]?.folded ?? "") ||
        // "خلفا للألماني فلان"
        (tokens[from - 2]?.folded === "خلفا" &&
          phrases.some((each) => each.from === from - 1 && each.to === from && each.sort === "adjective")) ||
        /^(?:خلفا|بدلا) (?:من|عن)$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`)),
  );
}

/** The membership of whoever gets an office, and of whoever had it before. */
export function withPredecessor(membership: Membership, predecessor: Phrase | undefined): Membership[] {
  return predecessor ? [membership, { ...membership, member: predecessor, isOver: true }] : [membership];
}

/** "B becomes minister in place of A", "B succeeded A as minister" */
export function replacedBy(
  { language, tokens, phrases }: TextClause,
  from: number,
  stated: readonly Membership[],
): Membership[] {
  const [first] = stated;
  if (language !== "en" || first?.office == null) return [];
  return phrases
    .filter(({ actor, from: start, sort }) => {
      const before = foldedText(tokens, Math.max(from - 1, start - 3), start);
      return (
        start >= from &&
        sort === "name" &&
        actor?.kind === "PERSON" &&
        /(?:in place of|instead of|replacing|succeeding|to replace|to succeed|replaced|replaces|succeeded|succeeds)$/.test(
          before,
        )
      );
    })
    .map((member) => ({ ...first, member, isOver: true }));
}
