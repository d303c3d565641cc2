import type { Trigger } from "../triggers/trigger.ts";
import { between } from "./arabicAdjacency.ts";
import type { Group, TextClause } from "./clause.ts";

/** "سبق لوزارة الخزانة أن فرضت" */
export function precededSubject({ tokens, groups, sentence }: TextClause, { from }: Trigger): Group | undefined {
  if (tokens[from - 1]?.folded !== "ان") return undefined;
  const group = groups.findLast(({ to, preposition }) => to <= from - 1 && preposition === "ل");
  return group && group.from > sentence.from && /^و?سبق$/.test(tokens[group.from - 1]!.folded) ? group : undefined;
}

/** Who stands directly before the verb. */
export function precedingSubject(clause: TextClause, trigger: Trigger): Group | undefined {
  const { tokens, groups } = clause;
  const topic = topicBefore(clause, trigger);
  if (topic) return topic;
  if (trigger.hasConjunction) return undefined;
  // "عرضت فلانة أن تستضيف بلادها"
  if (tokens[trigger.from - 1]?.folded === "ان" && clause.phraseAt(trigger.to)?.sort === "country") return undefined;
  let index = trigger.from;
  while (index > clause.sentence.from && between.has(tokens[index - 1]!.folded)) index--;
  const isClosed = /^["”»]?[،,]/.test(tokens[index]!.gap);
  const direct = groups.find(({ to }) => to === index);
  const described = isClosed && (!direct || isInRelative(clause, direct)) ? beforeRelative(clause, index) : undefined;
  const group = described ?? direct;
  if (group?.preposition !== "") return undefined;
  // "قمة مسقط تدعو": not the state.
  const isOfEvent = /^(?:ال)?(?:قمه|موتمر|محادثات|مفاوضات|اجتماع|اعلان|منتدي|جوله)$/.test(
    tokens[group.from - 1]?.folded ?? "",
  );
  if (isOfEvent && group.members.every(({ actor }) => actor?.kind === "STATE")) return undefined;
  // "كان مقررا أن": no rapporteur.
  if (group.members.length === 0 && tokens[group.to]?.folded === "ان") return undefined;
  // "(شينخوا) أعلنت": the agency of the report.
  if (/^\)/.test(tokens[group.to]?.gap ?? "") && /\($/.test(tokens[group.from]!.gap)) return undefined;
  // "لومي – أفرجت": the place of the dateline.
  if (/[–—-]/.test(tokens[index]!.gap)) return undefined;
  if (group.to !== index) return group;
  const gap = tokens[index]!.gap;
  if (/[.؛\n]/.test(gap) || (/،/.test(gap) && index === trigger.from && !isApposed(clause, group))) return undefined;
  return group;
}

/** "أما فلان فقال": what the sentence is about. */
function topicBefore({ tokens, groups, sentence }: TextClause, { from, hasConjunction }: Trigger): Group | undefined {
  if (!hasConjunction || !tokens[from]!.folded.startsWith("ف")) return undefined;
  const topic = tokens.slice(sentence.from, from).findLast(({ folded }) => /^و?اما$/.test(folded));
  return topic && groups.find((group) => group.from === topic.index + 1);
}

/** "فلان، الذي يرأس …، استقبل": the subject stands before a relative clause between commas. */
function beforeRelative({ tokens, groups, sentence }: TextClause, end: number): Group | undefined {
  const relative = tokens
    .slice(Math.max(sentence.from, end - 16), end)
    .findLast(({ folded, gap }) => /^(?:الذي|التي|الذين|وهو|وهي)$/.test(folded) && /^["”»]?[،,]/.test(gap));
  return relative && groups.find(({ to, preposition }) => to === relative.index && preposition === "");
}

/** "فلان، الذي ترأس بلاده أ، قد أعلن": whether somebody stands in a relative clause behind a comma. */
function isInRelative({ tokens, sentence }: TextClause, { from, to }: Group): boolean {
  const comma = tokens.slice(sentence.from, from).findLast(({ gap }) => /[،,]/.test(gap));
  return comma !== undefined && comma.index < to && /^(?:الذي|التي|الذين)$/.test(comma.folded);
}

/** "أن زعيم البلاد، فلان، ناقش": the comma closes an apposition of what the clause begins with. */
function isApposed({ tokens, sentence }: TextClause, group: Group): boolean {
  const words = tokens.slice(Math.max(0, group.from - 1), group.from + 1);
  const isIntroduced =
    /^(?:ان|انه|بان|كان|كانت)$/.test(words[0]?.folded ?? "") || /^(?:وكان|وكانت)$/.test(words[0]?.folded ?? "");
  return isIntroduced || (group.from <= sentence.from + 1 && group.members.some(({ title }) => title !== null));
}
