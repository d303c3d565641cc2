import type { Group, TextClause } from "../arguments/clause.ts";
import { isObjectOf, verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** "widened its sanctions on Monday, listing A and B": those whom the words after a comma name. */
export function listedAfter({ groups, tokens, sentence }: TextClause, { to }: Trigger): Group | undefined {
  const listing = tokens
    .slice(to, sentence.to)
    .find(
      ({ folded, gap }) =>
        /^(?:listing|naming|targeting|hitting|blacklisting|designating|adding|including)$/.test(folded) &&
        (/,/.test(gap) || folded === "targeting"),
    );
  return listing && groups.find(({ from }) => from > listing.index && from <= listing.index + 4);
}

/** "A and B had their assets frozen by C": whose assets they are. */
export function ownerOfAssets(
  { groups, tokens, sentence, language }: TextClause,
  { from }: Trigger,
): Group | undefined {
  const had = tokens
    .slice(Math.max(sentence.from, from - 6), from)
    .find(({ folded }) => /^(?:had|has|have)$/.test(folded));
  // "A's accounts were frozen by B"
  const owner = groups.findLast(
    ({ to, isGenitive }) =>
      isGenitive &&
      to < from &&
      /^(?:assets|funds|accounts?|property|properties|holdings|deposits|shares|yachts?|villas?|jets?|mansions?)$/.test(
        tokens[to + (tokens[to]?.folded === "bank" ? 1 : 0)]?.folded ?? "",
      ),
  );
  if (language === "en" && !had && owner && owner.to >= from - 4 && owner.from >= sentence.from) return owner;
  if (language !== "en" || !had) return undefined;
  const before = groups.filter(
    ({ to, preposition, isGenitive }) => to <= had.index && preposition === "" && !isGenitive,
  );
  return before.length > 0 ? { ...before[0]!, members: before.flatMap(({ members }) => members) } : undefined;
}

/** "froze the accounts of eleven firms, among them A": who is named of them. */
export function amongThem(
  { groups, tokens, sentence, language }: TextClause,
  { to, form }: Trigger,
): Group | undefined {
  const among = tokens
    .slice(to, Math.min(sentence.to, to + 22))
    .find(
      ({ folded, index }) =>
        /^(?:them|notably|namely)$/.test(folded) && (folded !== "them" || tokens[index - 1]?.folded === "among"),
    );
  if (language !== "en" || !among || form === "noun") return undefined;
  const named = groups.find(({ from }) => from > among.index && from <= among.index + 4);
  return named?.isGenitive ? groups.find(({ from }) => from === named.to) : named;
}

/** "imposed sanctions on three banks and their chairman, A": the first of the list who is named. */
export function firstNamed(
  { groups, tokens, sentence, language }: TextClause,
  { to, form }: Trigger,
): Group | undefined {
  if (language !== "en" || form === "noun") return undefined;
  const on = tokens.slice(to, Math.min(sentence.to, to + 8)).find(({ folded }) => /^(?:on|against)$/.test(folded));
  const end = tokens
    .slice((on?.index ?? to) + 1, Math.min(sentence.to, to + 22))
    .find(
      ({ folded, gap }) => /[;:]/.test(gap) || /^(?:over|for|after|who|which|that|because|when|in|on|at)$/.test(folded),
    );
  return (
    on &&
    groups.find(
      ({ from, members, preposition, isGenitive }) =>
        from > on.index &&
        from < (end?.index ?? to + 22) &&
        preposition === "" &&
        !isGenitive &&
        members.length > 0 &&
        members.every(({ actor, sort }) => actor?.kind !== "STATE" && sort === "name"),
    )
  );
}

/** "imposed sanctions on three men: A, B and C" */
export function namedBehindColon(
  { groups, tokens, sentence, language }: TextClause,
  { to, form }: Trigger,
): Group | undefined {
  if (language !== "en" || form === "noun") return undefined;
  const first = tokens.slice(to, Math.min(sentence.to, to + 20)).find(({ gap }) => /:\s/.test(gap));
  return (
    first &&
    groups.find(({ from, preposition }) => from >= first.index && from <= first.index + 2 && preposition === "")
  );
}

/** "A joined B in imposing": with whom somebody imposes it. */
export function joinedIssuers(
  { groups, tokens, language }: TextClause,
  { from, form }: Trigger,
  subject: Group,
): Group {
  const joined = tokens.slice(Math.max(0, from - 8), from).findLast(({ folded }) => /^join(?:s|ed|ing)?$/.test(folded));
  if (language !== "en" || form !== "gerund" || tokens[from - 1]?.folded !== "in" || !joined) return subject;
  const other = groups.find(
    (group) => group.from > joined.index && group.to <= from - 1 && group.from <= joined.index + 2,
  );
  return other && other !== subject ? { ...subject, members: [...subject.members, ...other.members] } : subject;
}

/** "A is weighing an asset freeze against B": whoever may impose it. */
export function considering(clause: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const verb = verbBefore(events, trigger);
  const isOther = verb?.trigger.value.kind === "OTHER" && isObjectOf(clause, verb.trigger, trigger);
  return clause.language === "en" && isOther && verb.trigger.value.effect !== "ASSERTED" ? verb.subject : undefined;
}
