import type { Phrase } from "../../actors/phrase.ts";
import type { TextClause } from "./clause.ts";

/** How many adjectives may stand between a name and the participle: "شركة أ التركية للنقل، المدرجة". */
const mostAdjectives = 3;

/** Whom an Arabic participle describes: who stands before it, with nothing but adjectives between, or is the subject of كان. */
export function describedByParticiple(clause: TextClause, at: number): Phrase | undefined {
  const { groups, tokens } = clause;
  const before = groups.filter(({ to, members }) => to <= at && members.length > 0);
  const last = before.at(-1);
  if (last?.members.length === 1 && isBeside(clause, last.to, at)) return last.members[0];
  const isCopula = (index: number) =>
    tokens[index]?.forms.some(({ word }) => /^(?:كان|كانت|يزال|تزال|زال|ظل|ظلت|بات|باتت|اصبح|اصبحت)$/.test(word));
  const subject = before.find(({ from, preposition }) => preposition === "" && isCopula(from - 1));
  const between = subject ? tokens.slice(subject.to, at) : [];
  const isOfSubject = subject && between.length < 6 && !between.some(({ gap }) => /[؛:.]/.test(gap));
  return isOfSubject ? subject.members[0] : undefined;
}

function isBeside({ tokens, phrases }: TextClause, from: number, at: number): boolean {
  const between = tokens.slice(from, at);
  const isAdjective = (index: number) =>
    phrases.some(({ sort, from: start, to }) => sort === "adjective" && start <= index && index < to);
  return (
    between.length <= mostAdjectives &&
    between.every(
      ({ folded, gap, index }) => !/[،؛:.]/.test(gap) && (/^(?:ال|لل)\p{L}{2}/u.test(folded) || isAdjective(index)),
    )
  );
}
