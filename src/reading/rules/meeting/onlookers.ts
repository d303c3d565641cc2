import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";

/** What stands after those who watch, or who only mediate: "with A looking on", "with A acting as mediator". */
const watching =
  /^(?:look|watch|stand|sit)(?:s|ed|ing)? (?:on|by|at (?:his|her|their) side)\b|^(?:at (?:his|her|their) side|in attendance|(?:also )?present)\b|^(?:(?:acting|serving) )?as (?:the |an? )?(?:mediators?|go-between|broker|intermediary|facilitator|witness(?:es)?|guarantors?)\b/;
/** What stands before them: "in the presence of A", "watched by A", "before A". */
const watchedBy =
  /\b(?:in the presence of|in front of|under the (?:\w+ )?(?:eyes?|gaze) of|(?:watched|witnessed|attended|overseen|flanked) by)(?: the)?$/;

/** The persons in whose presence something is done: "A and B shook hands in front of C", "signed it with C and D looking on". */
export function onlookers(clause: TextClause, from: number): Group | undefined {
  const { groups, text, tokens, sentence } = clause;
  const found = groups.filter((group) => {
    if (group.from < from || group.isGenitive) return false;
    if (!group.members.every(({ actor }) => actor?.kind === "PERSON") || group.members.length === 0) return false;
    const before = text.slice(sentence.start, tokens[group.from]!.start).trimEnd();
    return watchedBy.test(before) || isBeside(clause, group);
  });
  const [first] = found;
  return (
    first && { ...groupOf(first.members[0]!), to: found.at(-1)!.to, members: found.flatMap(({ members }) => members) }
  );
}

/** "with A looking on", "with B as the go-between": whoever is there, but does not do it. */
export function isBeside({ text, tokens, sentence, groups }: TextClause, { to }: Group): boolean {
  // "with A, and the minister, B, looking on"
  const isJoined = /^,? and(?: the)?$/;
  const next = groups.find(
    ({ from }) => from > to && isJoined.test(text.slice(tokens[to - 1]!.end, tokens[from]!.start).trimEnd()),
  );
  const end = next?.to ?? to;
  return watching.test(text.slice(tokens[end - 1]!.end, sentence.end).replace(/^[\s,]+/, ""));
}
