import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { type Group, startWithArticle, type TextClause } from "./clause.ts";

/** How many small words may describe the next one: "and a Greek lender, A". */
const mostDescribing = 4;

/** "The banker A, the brothers B and C and a Greek lender, D, were blacklisted": a subject with those who are listed before it, persons or bodies. */
export function withListBefore(clause: TextClause, last: Group): Group {
  let all = last;
  for (let before = listedBefore(clause, all); before; before = listedBefore(clause, all))
    all = { ...all, from: before.from, members: [...before.members, ...all.members] };
  return all;
}

function listedBefore({ groups, tokens, phraseAt }: TextClause, { from, members }: Group): Group | undefined {
  const before = groups.findLast(({ to, isGenitive }) => to <= from && !isGenitive);
  if (before?.preposition !== "" || ![before, { members }].every(areNamed)) return undefined;
  const start = startWithArticle({ tokens }, from);
  const words = tokens.slice(before.to, start);
  const [first = tokens[start]!] = words;
  const isJoined = first.folded === "and" || /^, $/.test(first.gap);
  const describing = words.filter(
    ({ folded, index }) => !phraseAt(index) && !/^(?:and|the|an?|its|his|her)$/.test(folded),
  );
  const isList =
    describing.length <= mostDescribing &&
    describing.every(
      ({ folded, letterCase }) => letterCase !== "capital" && !isFunctionWord(folded) && !/(?:ed|ing)$/.test(folded),
    ) &&
    !words.some(({ gap }) => /[;:.“”"(]/.test(gap));
  return isJoined && isList ? before : undefined;
}

/** Persons and bodies by name, who stand in one list. */
function areNamed({ members }: Pick<Group, "members">): boolean {
  return (
    members.length > 0 &&
    members.every(({ actor, sort }) => sort === "name" && (actor?.kind === "PERSON" || actor?.kind === "ORGANIZATION"))
  );
}
