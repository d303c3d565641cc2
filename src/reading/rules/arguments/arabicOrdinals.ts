import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { agrees } from "./agreement.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";

/** Which of those who are named before an ordinal stands for: "اجتمع الأول بأ", "لكن الأخيرة رفضت". */
const first = /^ال(?:اول|اولي)$/;
const second = /^ال(?:ثاني|ثانيه)$/;
const last = /^ال(?:اخير|اخيره)$/;
const openings = /^(?:لكن|ان|بينما|فيما|غير|الا|من|بيد|اذ|حيث)$/;

/** The subject of a verb that an ordinal tells, directly behind it, or before it in "لكن الأخير", "فما كان من الأخير إلا أن". */
export function ordinalSubject(clause: TextClause, trigger: Trigger): Group | undefined {
  const { tokens, sentence, phraseAt } = clause;
  const { from, to } = trigger;
  const isOpened = (index: number) =>
    last.test(tokens[index]?.folded ?? "") && openings.test(tokens[index - 1]?.folded ?? "");
  const isIdiom = tokens[from - 1]?.folded === "ان" && tokens[from - 2]?.folded === "الا";
  const behind = to < sentence.to && !/[،؛:.]/.test(tokens[to]!.gap) && isOrdinal(tokens[to]!.folded) ? to : undefined;
  const at =
    behind ?? [from - 1, ...(isIdiom ? [from - 3] : [])].find((index) => index > sentence.from && isOpened(index));
  if (at === undefined || phraseAt(at)?.actor) return undefined;
  const meant = meantBy(clause, at);
  if (!meant) return undefined;
  const head = { start: tokens[at]!.start, end: tokens[at]!.end };
  const group = groupOf({
    ...meant,
    from: at,
    to: at + 1,
    ...head,
    head,
    title: null,
    sort: "pronoun",
    chain: chainThrough(meant),
  });
  return agrees(clause, trigger, group) ? group : undefined;
}

function isOrdinal(word: string): boolean {
  return first.test(word) || second.test(word) || last.test(word);
}

/** One of the two who are named together before, or whoever is named last. */
function meantBy({ groups, tokens }: TextClause, at: number): Phrase | undefined {
  const before = groups.filter(({ to, members }) => to <= at && members.length > 0);
  const word = tokens[at]!.folded;
  if (last.test(word)) return before.at(-1)?.members.at(-1);
  const two = before.findLast(({ members }) => members.length === 2);
  return two?.members[first.test(word) ? 0 : 1];
}
