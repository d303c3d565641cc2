import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { auxiliaries, verbGroupStart } from "../triggers/verbGroups.ts";
import { type Group, startWithArticle, type TextClause } from "./clause.ts";

/** "rang A, who told him": who it is that a relative clause begins with. */
export function describedByRelative(
  { groups, tokens, sentence, phraseAt }: TextClause,
  { from, form }: Trigger,
): Group | undefined {
  if (form !== "finite") return undefined;
  const isAuxiliary = (index: number) =>
    !phraseAt(index) && (auxiliaries.has(tokens[index]!.folded) || /ly$/.test(tokens[index]!.folded));
  let index = from - 1;
  while (index > sentence.from && isAuxiliary(index)) index--;
  // "A, a faction that broke with B"
  if (tokens[index]?.folded === "that")
    return apposedBefore({ groups, tokens }, index) ?? organizationBefore({ groups, tokens }, index);
  if (!/^(?:who|which)$/.test(tokens[index]?.folded ?? "")) return undefined;
  // "A, 62, who owns B"
  const isAge = /^\d{2}$/.test(tokens[index - 1]?.folded ?? "") && /^,/.test(tokens[index - 1]!.gap);
  const end = isAge ? index - 1 : index;
  const described = groups.findLast(({ to }) => to === end);
  const last = described?.members.at(-1);
  // "the EU and its envoy, A, who had been there": only a person is "who".
  const isMixed =
    tokens[index]!.folded === "who" && described?.members.some(({ actor }) => actor?.kind === "ORGANIZATION");
  if (described && isMixed && last?.actor?.kind === "PERSON") return { ...described, from: last.from, members: [last] };
  // "the Coral Movement of Chad, which": the movement.
  const owner = described?.preposition === "of" ? groups.findLast(({ to }) => to === described.from - 1) : undefined;
  if (owner?.members.at(-1)?.actor?.kind === "ORGANIZATION") return owner;
  return described ?? apposedBefore({ groups, tokens }, index);
}

/** "a tenth of the bank A that belonged to B": an organization directly before "that". */
function organizationBefore(
  { groups, tokens }: Pick<TextClause, "groups" | "tokens">,
  that: number,
): Group | undefined {
  const group = groups.findLast(({ to }) => to === that);
  const isOrganization = group?.members.length === 1 && group.members[0]!.actor?.kind === "ORGANIZATION";
  const isContent = /^(?:to|with|told|assured|informed|warned|reminded)$/.test(
    tokens[group ? group.from - 1 : that]!.folded,
  );
  return isOrganization && group.members[0]!.sort === "name" && !isContent ? group : undefined;
}

/** "A, a former banker who runs the fund": who it is that an apposition describes. */
function apposedBefore({ groups, tokens }: Pick<TextClause, "groups" | "tokens">, relative: number): Group | undefined {
  for (let index = relative - 1; index > relative - 9 && index > 0; index--) {
    if (!/[,;:.]/.test(tokens[index]!.gap)) continue;
    const isApposition = /^,/.test(tokens[index]!.gap) && /^(?:an?|the|once|now)$/.test(tokens[index]!.folded);
    return isApposition ? groups.findLast(({ to }) => to === index) : undefined;
  }
  return undefined;
}

/** "A, who met B, said", "A, a Swede who heads the mission, said": the subject before what stands between commas. @param preceding the groups before the verb that may be subjects @param last the verb before it, with its subject */
export function subjectBeforeAside(
  clause: TextClause,
  trigger: Trigger,
  preceding: readonly Group[],
  last: Pick<Event, "trigger" | "subject"> | undefined,
): Group | undefined {
  const verb = verbGroupStart(clause, trigger.from);
  const nearest = preceding.at(-1);
  if (!nearest || !/,/.test(clause.tokens[verb]!.gap)) return undefined;
  const described = beforeRelative(clause, preceding, verb);
  if (described) return described;
  const isInRelative =
    last?.subject === undefined
      ? last !== undefined && isRelativeVerb(clause, last.trigger)
      : (isAfterRelative(clause, last.subject) || isThat(clause, last.trigger)) && nearest.to < verb;
  if (last && !isInRelative && !isInParticiple(clause, last.trigger, nearest)) return undefined;
  return directlyBefore(clause, nearest, trigger) ?? beforeParenthesis(clause, preceding) ?? nearest;
}

/** "A, a group which B outlawed, said": whether a subject stands in a relative clause about something else. */
function isAfterRelative({ tokens }: TextClause, { from }: Group): boolean {
  const before = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return (
    /^(?:which|whom|that)$/.test(tokens[before]?.folded ?? "") &&
    !/^(?:said|says|that)$/.test(tokens[before - 1]?.folded ?? "")
  );
}

/** "A, who leads B, a party that backs C, said" */
function isThat({ tokens }: TextClause, { from }: Trigger): boolean {
  return tokens[from - 1]?.folded === "that" && !/^(?:said|says)$/.test(tokens[from - 2]?.folded ?? "");
}

/** "A, reached by telephone, said", "A, speaking in Rome, said": a participle directly behind the subject. */
function isInParticiple({ tokens }: TextClause, { from, form }: Trigger, { to }: Group): boolean {
  return (
    from === to &&
    /^,/.test(tokens[from]!.gap) &&
    /^(?:passive|participle|gerund|finite)$/.test(form) &&
    /(?:ed|ing|held|met|seen|put|shown)$/.test(tokens[from]!.folded)
  );
}

/** "who met", "which has met" */
function isRelativeVerb({ tokens }: TextClause, { from }: Trigger): boolean {
  const pronoun = tokens
    .slice(Math.max(0, from - 6), from)
    .findLast(({ folded }) => /^(?:who|which|that)$/.test(folded))?.index;
  if (pronoun === undefined) return false;
  // "a coalition that A is accused of backing": in an apposition.
  const isApposed = [2, 3, 4].some(
    (step) => /^an?$/.test(tokens[pronoun - step]?.folded ?? "") && /^,/.test(tokens[pronoun - step]!.gap),
  );
  return pronoun >= from - 3 || (isApposed && !tokens.slice(pronoun, from + 1).some(({ gap }) => /[,;]/.test(gap)));
}

/** "Brussels was displeased: the commissioner, A, said": who stands directly before the comma, after another one or a colon. */
function directlyBefore({ tokens, sentence }: TextClause, nearest: Group, { from }: Trigger): Group | undefined {
  const isAdjacent = nearest.to === from;
  // "A kept silent, but his spokeswoman, B, said"
  const turn = tokens[startWithArticle({ tokens }, nearest.from) - 1];
  const isTurned = /^(?:but|and|while|whereas)$/.test(turn?.folded ?? "") && /,/.test(turn!.gap);
  const isNewClause = isTurned || tokens.slice(sentence.from + 1, nearest.from + 1).some(({ gap }) => /:/.test(gap));
  return isAdjacent && isNewClause ? nearest : undefined;
}

/** "A, who heads B, said": the subject stands before the first comma; in "A, whose chairman, B, said" it is B. */
function beforeParenthesis({ tokens, sentence }: TextClause, preceding: readonly Group[]): Group | undefined {
  const found = preceding.find(({ to }) => to < sentence.to && /^,/.test(tokens[to]!.gap));
  return found && tokens[found.to]?.folded === "whose" ? preceding.at(-1) : found;
}

/** "the Baltic Union (BU), of which": the index after a name in brackets. */
function afterBrackets(tokens: TextClause["tokens"], index: number): number {
  return /\($/.test(tokens[index]?.gap ?? "") && /^\)/.test(tokens[index + 1]?.gap ?? "") ? index + 1 : index;
}

/** "A, with which B has a treaty, said", "A, who met B, said": the subject stands before the relative clause. */
function beforeRelative(
  { tokens, sentence, phraseAt }: TextClause,
  preceding: readonly Group[],
  verb: number,
): Group | undefined {
  return preceding.findLast((group) => {
    const to = afterBrackets(tokens, group.to);
    // "A, an officer of B whom C arrested, said"
    const isWhom = tokens[to]?.folded === "whom" && tokens.slice(group.from + 1, to).some(({ gap }) => gap === ", ");
    if (to >= sentence.to || !(isWhom || /^\)?,/.test(tokens[to]!.gap))) return false;
    // One comma, or more if another one is named within: "A, who saw one of them, B of Rome, in May, said".
    // "who saw her opposite number, B, said", not "whose president, B, said"
    const isInName = (index: number) => {
      const phrase = phraseAt(index);
      return phrase !== undefined && phrase === phraseAt(index - 1) && tokens[phrase.from]!.folded !== "whose";
    };
    const commas = tokens.slice(to + 1, verb + 1).filter(({ gap, index }) => gap.includes(",") && !isInName(index));
    const isEnd = (end: number) => end === commas[1]?.index || (tokens[end]?.folded === "of" && end < commas[1]!.index);
    const isNamedWithin =
      commas.length === 2 && tokens[to]!.folded === "who"
        ? preceding.some(({ from, to: end }) => from === commas[0]!.index && isEnd(end))
        : commas.length === 3 && preceding.some(({ to: end }) => isEnd(end));
    if (commas.length !== 1 && !isNamedWithin) return false;
    if (/^(?:an?|the)$/.test(tokens[to]!.folded) && tokens.slice(to, verb).some(({ folded }) => folded === "whom"))
      return true;
    return /^(?:(?:with|to|from|of|in|for|by|against|on) )?(?:who|whom|which|whose|where)\b/.test(
      `${tokens[to]!.folded} ${tokens[to + 1]?.folded ?? ""}`,
    );
  });
}
