import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import type { TextDate } from "../dates/textDates.ts";
import type { ReadRelation } from "../reading.ts";
import * as arabic from "../tables/ar/sanction.ts";
import * as english from "../tables/en/sanction.ts";
import { withActingStates } from "./actingStates.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "./draft.ts";
import { modalityOfNoun, verbBefore } from "./governor.ts";
import { reportedModality } from "./modality.ts";
import { objectOf } from "./objectOf.ts";
import { othersNamed } from "./othersNamed.ts";
import { passiveSubject } from "./passiveSubject.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { SanctionPattern, Trigger } from "./trigger.ts";

/** The sanction that a trigger reports; null if the sentence does not say by whom or against whom. */
export function sanctionOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "SANCTION") return null;
  const { pattern } = trigger.value;
  const isNoun = trigger.form === "noun";
  const isDeed = isNoun && pattern !== "noun" && pattern !== "subjectTo";
  const isPart =
    isNoun &&
    events.some(
      ({ trigger: other }) =>
        other.value.kind === "SANCTION" &&
        (other.form !== "noun" ||
          (pattern === "noun" && other.value.pattern !== "noun" && !isDemanded(events, other))) &&
        other.from < trigger.from &&
        trigger.from - other.to < 12,
    );
  if (isPart || (isDeed && isDemanded(events, trigger))) return null;
  const found = isDeed ? partiesOfDeed(clause, event, events) : partiesOf(clause, event);
  if (!found?.issuer || !found.target) return null;
  if (found.issuer.members.length === 0 || found.target.members.length === 0) return null;
  // "President A signed an order freezing": in the name of the state.
  const issuer = clause.language === "en" ? withActingStates(clause, found.issuer) : found.issuer;
  const target = withOthers(clause, found.target, issuer, events);
  if (issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  const modality = isDecided(clause, trigger) ? "ASSERTED" : reportedModality(clause, trigger);
  const { tokens, text, sentence, language } = clause;
  // What somebody asks for is his statement.
  if (modality === "HYPOTHETICAL" && language === "en" && stanceBefore(trigger, events) === "DEMAND") return null;
  const words = wordsOf(clause, trigger);
  // "added to its sanctions list on Monday": the day stands behind the noun.
  const date =
    event.date ??
    events.find(
      ({ trigger: { value, form, from } }) =>
        value.kind === "SANCTION" && form === "noun" && from > trigger.from && from - trigger.to < 12,
    )?.date ??
    (isDeed ? verbBefore(events, trigger)?.date : undefined);
  const passage = spanOf(words, placeOf(issuer), placeOf(target), date);
  const tables = language === "en" ? english : arabic;
  const measures = tables.sanctionMeasures
    .filter(([words]) => words.test(text.slice(sentence.start, sentence.end)))
    .map(([, measure]) => measure);
  const rest = text.slice(tokens[trigger.to - 1]!.end, sentence.end);
  const imposed = imposedOn(clause);
  const isLifted = pattern === "lift" || pattern === "unlist" || (isNoun && liftedAfter.test(rest));
  const relation = relationOf(
    clause,
    {
      kind: "SANCTION",
      rule: pattern,
      parts: [...partsWithRole("ISSUER", issuer), ...partsWithRole("TARGET", target)],
      modality: language === "ar" && isDeed ? modalityOfDeed(clause, trigger, events) : modality,
      date: isLifted ? imposed : date,
      passage,
    },
    {
      measures: isNoun && !isDeed ? [] : measures,
      programme: programmeOf(text.slice(sentence.start, sentence.end), language),
    },
  );
  const lifted = liftedOn(clause, imposed) ?? (date === imposed ? undefined : date);
  return relation && isLifted && lifted ? { ...relation, endDate: lifted.past } : relation;
}

/** "voted to impose": the decision is the sanction. */
function isDecided({ tokens, sentence, text, language }: TextClause, { from, form }: Trigger): boolean {
  if (language !== "en" || form !== "base") return false;
  const before = text.slice(tokens[Math.max(sentence.from, from - 6)]!.start, tokens[from]!.start);
  return /\b(?:voted|decided|agreed|resolved)\b[^,;]* to $/i.test(before) && !/\b(?:not|never)\b/i.test(before);
}

/** "A, whose assets B froze", "A, which B sanctioned" */
function relativeTarget({ groups, tokens, language, sentence }: TextClause, { from }: Trigger): Group | undefined {
  if (language !== "en") return undefined;
  const relative = tokens
    .slice(Math.max(sentence.from, from - 8), from)
    .findLast(({ folded }) => /^(?:whose|whom|which|that)$/.test(folded))?.index;
  return relative === undefined ? undefined : groups.find(({ to }) => to === relative);
}

/** The day of what is lifted: "sanctions that it had imposed in 1997". */
function imposedOn({ tokens, dates, sentence, language }: TextClause): TextDate | undefined {
  if (language !== "en") return undefined;
  return dates.find(({ from }) =>
    tokens
      .slice(Math.max(sentence.from, from - 7), from)
      .some(({ folded }) => /^(?:imposed|listed|introduced|adopted|blacklisted|sanctioned|designated)$/.test(folded)),
  );
}

/** "was lifted in 2003" */
function liftedOn(
  { tokens, dates, sentence, language }: TextClause,
  imposed: TextDate | undefined,
): TextDate | undefined {
  if (language !== "en") return undefined;
  return dates.find(
    (date) =>
      date !== imposed &&
      tokens
        .slice(Math.max(sentence.from, date.from - 4), date.from)
        .some(({ folded }) => /^(?:lifted|suspended|eased|removed|dropped|ended|scrapped|waived)$/.test(folded)),
  );
}

function stanceBefore({ from }: Trigger, events: readonly Event[]) {
  const verb = events.findLast(({ trigger: { form, from: start } }) => form !== "noun" && start < from)?.trigger.value;
  return verb?.kind === "STATEMENT" ? verb.stance : undefined;
}

/** "sanctions on A were lifted" */
const liftedAfter = /\b(?:was|were|been) (?:\w+ )?(?:lifted|suspended|removed|dropped|eased|ended)\b/i;

/** "قرر الاتحاد الأوروبي إدراج فلان": who decides it, and whom it is done to. */
function partiesOfDeed(clause: TextClause, { trigger }: Event, events: readonly Event[]): Parties | null {
  if (trigger.value.kind !== "SANCTION") return null;
  const { pattern } = trigger.value;
  const decider = verbBefore(events, trigger)?.subject;
  // "أعلن الرئيس الأميركي فلان فرض عقوبات": in the name of the state.
  const issuer = decider && withActingStates(clause, decider);
  if (pattern === "expel") return { issuer, target: stateAfter(clause, trigger, issuer) };
  return { issuer, target: targetAfter(clause, trigger.to, prepositionsBefore[pattern] ?? [""]) };
}

/** "طالب واشنطن برفع العقوبات": what somebody else ought to do. */
function isDemanded(events: readonly Event[], trigger: Trigger): boolean {
  const verb = verbBefore(events, trigger)?.trigger.value;
  return verb?.kind === "STATEMENT" && verb.stance === "DEMAND";
}

/** What is decided or agreed upon is in force. */
function modalityOfDeed(clause: TextClause, trigger: Trigger, events: readonly Event[]) {
  const verb = verbBefore(events, trigger)?.trigger;
  const isDecided =
    verb && !verb.isFuture && /^[وف]?(?:قرر|قررت|وافق|وافقت|اقر|اقرت)$/.test(clause.tokens[verb.from]!.folded);
  return isDecided ? "ASSERTED" : modalityOfNoun(clause, trigger, events);
}

/** Whom it is done to: behind "التي كانت تفرضها", and after "بينهم" if only a number of people is told before. */
function targetAfter({ groups, sentence, tokens }: TextClause, from: number, prepositions: readonly string[]) {
  const limit = Math.min(sentence.to, from + 22);
  const end = tokens.slice(from, limit).find(({ gap, index }) => index > from && /[؛:]/.test(gap))?.index ?? limit;
  const near = groups.filter((group) => group.from >= from && group.from < end && group.members.length > 0);
  return (
    near.find(({ preposition }) => prepositions.includes(preposition)) ??
    near.find(({ preposition }) => /^(?:بينهم|منهم|فيهم)$/.test(preposition))
  );
}

interface Parties {
  readonly issuer?: Group | undefined;
  readonly target?: Group | undefined;
}

const prepositionsBefore: Readonly<Partial<Record<SanctionPattern, readonly string[]>>> = {
  impose: ["on", "against", "علي", "ضد", "بحق"],
  noun: ["on", "against", "علي", "ضد", "بحق"],
  list: ["", "ل"],
  lift: ["on", "against", "from", "عن", "علي"],
  freeze: ["", "of", "ل"],
  ban: ["", "علي"],
  unlist: ["", "عن", "علي"],
};

function partiesOf(clause: TextClause, event: Event): Parties | null {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "SANCTION") return null;
  const { pattern } = trigger.value;
  const isNoun = trigger.form === "noun";
  const isArabic = clause.language === "ar";
  if (pattern === "subjectTo") {
    if (isNoun && isArabic) return { issuer: subject, target: clause.groups.findLast(({ to }) => to <= trigger.from) };
    return { issuer: adjectiveIn(clause, trigger), target: isNoun ? passiveSubject(clause, trigger) : subject };
  }
  if (trigger.form === "passive")
    return { issuer: subject ?? ownerOfList(clause, trigger), target: passiveSubject(clause, trigger) };
  if (pattern === "expel") return { issuer: subject, target: stateAfter(clause, trigger, subject) };
  if (isNoun && isArabic) {
    // "شملت العقوبات الأميركية فلانا"
    const isReaching = /^و?[تي]?(?:شملت?|طالت?|استهدفت?|ستهدف)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "");
    if (isReaching) return { issuer: adjectiveIn(clause, trigger), target: targetAfter(clause, trigger.to, [""]) };
    const relative = relativeIssuer(clause, trigger);
    const target = clause.groups.find(({ from, preposition }) => from > trigger.to && /^(?:علي|ضد)$/.test(preposition));
    if (relative) return { issuer: relative, target };
  }
  const sanctioned = isArabic && !isNoun ? arabicRelativeTarget(clause, trigger) : undefined;
  if (sanctioned)
    return { issuer: clause.groups.find(({ from }) => from === trigger.to + 1) ?? subject, target: sanctioned };
  const prepositions = prepositionsBefore[pattern] ?? [""];
  const named =
    objectOf(clause, event, prepositions, 14) ??
    (isArabic && /^(?:lift|unlist)$/.test(pattern) ? targetAfter(clause, trigger.to, ["عن", "علي"]) : undefined);
  // "on eleven people, including A"
  const target =
    (named && withoutOwner(clause, named)) ?? objectOf(clause, event, ["including", "بينهم", "منهم", "فيهم"], 20);
  const by =
    isNoun && !subject
      ? clause.groups.find(
          ({ from, preposition }) => from > trigger.to && from < trigger.to + 8 && preposition === "by",
        )
      : undefined;
  return { issuer: subject ?? by, target: target ?? (isNoun ? undefined : relativeTarget(clause, trigger)) };
}

/**
 * The targets without the last one if something that belongs to it is meant instead: "sanctions on Myanmar's generals", "on
 * Myanmar generals", "on A and her family".
 */
function withoutOwner(clause: TextClause, target: Group): Group | undefined {
  if (!isOwner(clause, target)) return target;
  const members = target.members.slice(0, -1);
  return members.length === 0 ? undefined : { ...target, members };
}

function isOwner({ language, tokens, sentence, isDate }: TextClause, { to, members, isGenitive }: Group): boolean {
  if (language !== "en") return false;
  if (isGenitive) return true;
  const next = to < sentence.to ? tokens[to] : undefined;
  if (next === undefined || members.at(-1)?.actor?.kind !== "STATE") return false;
  return next.gap === " " && /^[a-z]+s$/.test(next.value) && !isFunctionWord(next.folded) && !isDate(to);
}

/** "فلان الذي تفرض عليه واشنطن عقوبات": whom the relative pronoun stands for. */
function arabicRelativeTarget({ tokens, groups }: TextClause, { from, to }: Trigger): Group | undefined {
  if (!/^(?:عليه|عليها|عليهم)$/.test(tokens[to]?.folded ?? "")) return undefined;
  return /^(?:الذي|التي|الذين)$/.test(tokens[from - 1]?.folded ?? "")
    ? groups.find((group) => group.to === from - 1)
    : undefined;
}

/** "العقوبات التي تفرضها أميركا على", "واشنطن … التي تفرضها على": who imposes them. */
function relativeIssuer({ tokens, groups }: TextClause, { from, to }: Trigger): Group | undefined {
  const isRelative = /^(?:التي|الذي)$/.test(tokens[to]?.folded ?? "");
  const verb = /^كانت?$/.test(tokens[to + 1]?.folded ?? "") ? to + 2 : to + 1;
  if (!isRelative || !/^(?:ت|ي)?فرض(?:ت|ا)?(?:ها|ه)$/.test(tokens[verb]?.folded ?? "")) return undefined;
  const stated = groups.find((group) => group.from === verb + 1 && group.preposition === "");
  return (
    stated ??
    groups.findLast((group) => group.to <= from && group.members.every(({ actor }) => actor?.kind !== "PERSON"))
  );
}

/** "was put on the EU sanctions list" */
function ownerOfList({ tokens, sentence, phrases, language }: TextClause, { to }: Trigger): Group | undefined {
  const list = tokens.findIndex(
    ({ folded, index }) => index >= to && index < sentence.to && /^(?:list|blacklist)$/.test(folded),
  );
  if (list === -1 || language !== "en") return undefined;
  const owner = phrases.findLast(
    ({ actor, from, to: end }) =>
      actor !== null && actor.kind !== "PERSON" && from >= to && end <= list && list - end <= 3,
  );
  return owner && groupOf(owner);
}

/** "sanctions on A, including B, as well as C", "on A, two of his firms, B and C, and D" */
function withOthers(clause: TextClause, target: Group, issuer: Group, events: readonly Event[]): Group {
  const { groups, tokens, language } = clause;
  if (language === "en")
    return { ...target, members: [...target.members, ...othersNamed(clause, target, issuer, events)] };
  const others = groups.filter(({ from, preposition }) => {
    const before = tokens.slice(Math.max(0, from - 3), from).map(({ folded }) => folded);
    const isAdded = /(?:as well as|along with|together with|الي جانب|فضلا عن)(?: the)?$/.test(before.join(" "));
    const isListed = /(?:^| )(?:هما|وهما|هم|وهم|هي|وهي|بينها|ابرزهم)$/.test(before.join(" "));
    return from >= target.to && (isAdded || isListed || /^(?:including|بينهم|منهم|فيهم)$/.test(preposition));
  });
  return { ...target, members: [...target.members, ...others.flatMap(({ members }) => members)] };
}

/** "under American sanctions", "تخضع لعقوبات أميركية": whose sanctions they are. */
function adjectiveIn({ phrases, sentence, language }: TextClause, { from, to }: Trigger): Group | undefined {
  const phrase = phrases.find(
    ({ actor, sort, from: start, to: end }) =>
      actor !== null &&
      actor.kind !== "PERSON" &&
      (language === "ar"
        ? sort === "adjective" && start >= to && start < Math.min(sentence.to, to + 6)
        : start >= from && end <= to),
  );
  return phrase && groupOf(phrase);
}

/** "expelled the French ambassador": the state whose diplomats they are. */
function stateAfter(
  { phrases, language }: TextClause,
  { from, to }: Trigger,
  subject: Group | undefined,
): Group | undefined {
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  for (const phrase of phrases) {
    if (phrase.from < to || phrase.from > to + 6) continue;
    const state = [phrase, phrase.title?.body].find(
      (each) => each?.actor?.kind === "STATE" && !own.has(each.actor.key),
    );
    if (state) return groupOf(state);
  }
  // "closed its border with Greece and expelled nine diplomats"
  const before = phrases.findLast(
    (each) => each.to <= from && each.actor?.kind === "STATE" && !own.has(each.actor.key),
  );
  return language === "en" && before ? groupOf(before) : undefined;
}

/** The law or programme of a sanction: "under the Magnitsky Act", "بموجب قانون …". */
function programmeOf(sentence: string, language: TextClause["language"]): string | null {
  const found =
    language === "en"
      ? /\bunder (?:the |its )?((?:[A-Z][\w-]+ )+(?:Act|Order|Law|Regulation|(?:[a-z]+ )?(?:programme|program|regime|framework)))/.exec(
          sentence,
        )
      : /بموجب (قانون [^،.]+)/.exec(sentence);
  return found?.[1] ?? null;
}
