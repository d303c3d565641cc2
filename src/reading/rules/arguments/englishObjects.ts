import { statementVerbs } from "../../tables/en/statement.ts";
import { endOfClause } from "../triggers/clauseEnds.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Group, groupAfter, startWithArticle, type TextClause } from "./clause.ts";
import { isActing } from "./englishGroups.ts";
import { objectRelativeOf } from "./objectRelatives.ts";
import { ownedGroup } from "./ownedGroups.ts";

/** Whom it is done to: the first group after the trigger with one of the prepositions, before another clause begins. */
export function englishObject(
  clause: TextClause,
  trigger: Trigger,
  prepositions: readonly string[],
  reach = 12,
): Group | undefined {
  const relative = objectRelativeOf(clause, trigger);
  if (relative && prepositions.includes(relative.preposition)) {
    if (relative.antecedent) return { ...relative.antecedent, preposition: relative.preposition };
    const others = prepositions.filter((each) => each !== relative.preposition);
    return groupAfter(clause, trigger.to, Math.min(relative.to, trigger.to + reach), others);
  }
  // "met in Rome, where A said"
  const where = clause.tokens.find(
    ({ folded, gap, index }) => index > trigger.to && folded === "where" && /,/.test(gap),
  );
  const limit = Math.min(relative?.to ?? clause.sentence.to, where?.index ?? clause.sentence.to);
  const end = Math.min(endOfClause(clause, trigger.to), limit, trigger.to + reach);
  const found =
    (prepositions.includes("") ? objectOfParticle(clause, trigger) : undefined) ??
    groupAfter(clause, trigger.to, end, prepositions);
  // "When the two met, A was ill"
  if (found?.preposition === "" && (isOfNextClause(clause, found) || isTailSpeaker(clause, found))) return undefined;
  if (found?.preposition === "" && isBehindAside(clause, trigger, found)) return undefined;
  if (found?.preposition === "" && found.from === trigger.to && /^,/.test(clause.tokens[trigger.to]!.gap))
    return undefined;
  const led = found && clause.groups.find(({ from }) => from > found.to && from <= found.to + 3 && isLed(clause, from));
  if (led) return led;
  // "with Libya's National Oil Corporation"
  const owned = found?.isGenitive ? ownedGroup(clause, found) : undefined;
  // "visited her husband": nobody who is named.
  if (found?.isGenitive && !owned && relatives.test(clause.tokens[found.to]?.folded ?? "")) return undefined;
  return owned ?? found;
}

const relatives =
  /^(?:husband|wife|sons?|daughters?|brothers?|sisters?|father|mother|parents|children|family|relatives|cousins?|nephews?|nieces?|uncle|aunt|widow|lawyers?|supporters|followers|aides|friends|party|movement|foundation|newspaper|militia|deputy|rivals?|opponents?|critics?)$/;

/** "took over the party": the last word of the verb is no preposition of its object. */
function objectOfParticle({ groups, tokens }: TextClause, { from, to, form }: Trigger): Group | undefined {
  const particle = to - from > 1 && form !== "noun" ? tokens[to - 1]!.folded : "";
  return groups.find(
    (group) => group.preposition === particle && particle !== "" && group.from >= to && group.from <= to + 1,
  );
}

/** "listed the group, and A froze": who acts in the next clause. */
function isOfNextClause({ tokens }: TextClause, group: Group): boolean {
  const before = startWithArticle({ tokens }, group.from) - 1;
  const word = tokens[before];
  const isJoined = word !== undefined && /^(?:and|but|while|whereas)$/.test(word.folded);
  return isJoined && (/,/.test(word.gap) || isActing(tokens, group));
}

/** "A, which had frozen Greek assets on Monday, B": who follows the comma that closes a relative clause. */
function isBehindAside({ tokens, sentence, isDate }: TextClause, { from, to }: Trigger, group: Group): boolean {
  const isOpened = tokens
    .slice(Math.max(sentence.from, from - 4), from)
    .some(({ folded, gap }) => /^(?:who|which)$/.test(folded) && /^,/.test(gap));
  const start = startWithArticle({ tokens }, group.from);
  return isOpened && start > to && /^,/.test(tokens[start]!.gap) && isDate(start - 1);
}

/** "will list the same names, its minister, A, announced": who says so. */
function isTailSpeaker({ tokens, sentence }: TextClause, { from, to }: Group): boolean {
  const isAside = tokens.slice(Math.max(sentence.from, from - 4), from + 1).some(({ gap }) => /^["”’]?,/.test(gap));
  const verb = to < sentence.to ? statementVerbs.at(tokens, to) : undefined;
  return isAside && /^(?:past|third)$/.test(verb?.value.form ?? "") && sentence.to - to < 6;
}

/** "received a Russian delegation headed by A" */
function isLed({ tokens }: TextClause, from: number): boolean {
  return /^(?:led|headed) by$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`);
}
