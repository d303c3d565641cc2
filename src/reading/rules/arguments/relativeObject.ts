import type { Group, TextClause } from "./clause.ts";

/** "A, with whom B had talked", "A, with which B restored relations": for whom the pronoun before the subject of a verb stands. */
export function afterWith(clause: TextClause, subject: Group): Group | undefined {
  return described(clause, subject, /^(?:which|whom)$/, "with");
}

/** "A, whom B met", "A, whom B had received": for whom the pronoun before the subject stands. */
export function afterWhom(clause: TextClause, subject: Group): Group | undefined {
  return described(clause, subject, /^whom$/);
}

/** "A, whom B detained", "the company that A owns", "A, which B backs": what the verb of a subject is done to. */
export function afterRelative(clause: TextClause, subject: Group): Group | undefined {
  const { groups, tokens } = clause;
  const whom = afterWhom(clause, subject);
  if (whom) return whom;
  const isDetermined = /^(?:the|an?)$/.test(tokens[subject.from - 1]?.folded ?? "");
  const at = isDetermined ? subject.from - 2 : subject.from - 1;
  if (clause.language !== "en" || !/^(?:which|that|whom)$/.test(tokens[at]?.folded ?? "")) return undefined;
  return groups.findLast(
    ({ to, members }) => members.length > 0 && (to === at || (to < at && to >= at - 6 && isDescribed(to, at))),
  );

  /** "A, a group which B outlawed" */
  function isDescribed(from: number, to: number): boolean {
    const [article, ...words] = tokens.slice(from, to);
    return (
      /^(?:an?|the)$/.test(article!.folded) && /^,/.test(article!.gap) && words.every(({ gap }) => /^[ -]$/.test(gap))
    );
  }
}

function described({ groups, tokens, language }: TextClause, { from }: Group, pronoun: RegExp, preposition?: string) {
  const isDetermined = /^(?:the|an?)$/.test(tokens[from - 1]?.folded ?? "");
  const at = isDetermined ? from - 2 : from - 1;
  if (language !== "en" || !pronoun.test(tokens[at]?.folded ?? "")) return undefined;
  const end = preposition === undefined ? at : at - 1;
  if (preposition !== undefined && tokens[end]?.folded !== preposition) return undefined;
  return groups.findLast(({ to, members }) => to <= end && to >= end - 1 && members.length > 0);
}
