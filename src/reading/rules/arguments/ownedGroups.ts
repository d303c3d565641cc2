import { clauseOpeners } from "../triggers/clauseEnds.ts";
import { linkingWords } from "../triggers/verbGroups.ts";
import type { Group, TextClause } from "./clause.ts";
import { describesName } from "./describedNames.ts";

/** "Libya's National Oil Corporation", "A's sister, B", "his firm, C": whoever belongs to a group in the genitive. */
export function ownedGroup(clause: TextClause, owner: Group): Group | undefined {
  return clause.groups.find(({ from }) => from === owner.to) ?? ownedBy(clause, owner) ?? describedAfter(clause, owner);
}

/** "Spain's opposition Homeland Party": the organization that words describe between the owner and its name. */
function describedAfter({ groups, tokens }: TextClause, { to }: Group): Group | undefined {
  const next = groups.find(({ from }) => from > to && from <= to + 2);
  const isDescribed =
    next !== undefined &&
    tokens
      .slice(to, next.from)
      .every(
        ({ folded, letterCase }) => letterCase === "small" && !linkingWords.has(folded) && !clauseOpeners.has(folded),
      ) &&
    !tokens.slice(to, next.from + 1).some(({ gap }) => /[,;:]/.test(gap));
  return isDescribed && next.members[0]?.actor?.kind === "ORGANIZATION" ? next : undefined;
}

/** "with his Ethiopian rival, A", "by A's sister, B", "its main bank, C": whom a noun describes that belongs to somebody. */
function ownedBy({ groups, tokens, phrases }: TextClause, { to, members, isGenitive }: Group): Group | undefined {
  const isPronoun = /^(?:his|her|its|their)$/.test(tokens[to - 1]!.folded);
  if (!isPronoun && !isGenitive) return undefined;
  const next = groups.find(({ from }) => from > to && from <= to + 5);
  if (!next || next.members.some(({ actor }) => actor === null || actor.key === members[0]?.actor?.key))
    return undefined;
  const isPerson = next.members.every(({ actor }) => actor?.kind === "PERSON");
  const isFirm =
    next.members.every(({ actor }) => actor?.kind === "ORGANIZATION") &&
    describesName(tokens[next.from - 1]!.folded) &&
    /^,\s*$/.test(tokens[next.from]!.gap);
  // "A's sister, B", "A's brother and banker, B"
  const [first] = next.members;
  const isApposed =
    /^,\s*$/.test(tokens[next.from]!.gap) ||
    (first !== undefined &&
      tokens[first.from]!.folded !== "the" &&
      tokens.slice(first.from + 1, first.to).some(({ gap }) => /^,\s*$/.test(gap)));
  if (!isFirm && (!isPerson || (!isPronoun && !isApposed))) return undefined;
  // "her Saudi and Iranian counterparts, A and B"
  if (next.members[0]?.title?.isCounterpart) return next;
  const between = tokens.slice(to, next.from);
  const isNoun = between.every(
    ({ folded, letterCase, index }) =>
      phrases.some(({ from, sort }) => from === index && sort === "adjective") ||
      (letterCase !== "capital" &&
        (folded === "and" || !linkingWords.has(folded)) &&
        !clauseOpeners.has(folded) &&
        !/^(?:the|into|against)$/.test(folded)) ||
      // "his son-in-law, A"
      /^(?:in|law)$/.test(folded),
  );
  return isNoun ? next : undefined;
}
