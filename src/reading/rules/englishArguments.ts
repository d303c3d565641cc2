import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import { describesName } from "./describedNames.ts";
import type { Trigger } from "./trigger.ts";

const stops = new Set(
  "but while because when if after before which who that as although whereas unless whether where following amid".split(
    " ",
  ),
);

/** Who does what a trigger says, in English. @param before the triggers before it in the sentence, with their subjects */
export function englishSubject(
  clause: TextClause,
  trigger: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  const { groups, tokens, text, sentence } = clause;
  const last = before.findLast(({ trigger: { form } }) => form !== "noun");
  if (trigger.form === "passive") {
    const by = groupAfter(clause, trigger.to, Math.min(trigger.to + 8, endOf(clause, trigger.to)), ["by"]);
    return by?.isGenitive ? ownedGroup(clause, by) : by;
  }
  const lastWord = tokens[trigger.to - 1]!.folded;
  if (/^(?:according|in)$/.test(tokens[trigger.from]!.folded) && trigger.value.kind === "STATEMENT")
    return groupAfter(clause, trigger.to, trigger.to + 3, [lastWord]);
  if (trigger.form === "noun" && trigger.value.kind === "STATEMENT" && lastWord === "from")
    return groupAfter(clause, trigger.to, trigger.to + 2, ["from"]);
  if (trigger.form === "noun")
    return possessorOf(clause, trigger) ?? groupAfter(clause, trigger.to, trigger.to + 9, ["by"]);
  const inverted = groups.find((group) => group.from === trigger.to && group.preposition === "");
  const gap = text.slice(tokens[Math.max(trigger.from - 1, 0)]!.end, tokens[trigger.from]!.start);
  if (inverted && trigger.value.kind === "STATEMENT" && isInverted(clause, inverted, trigger, gap)) return inverted;
  const described = describedByRelative(clause, trigger);
  if (described) return described;
  const preceding = groups.filter((group) => group.to <= trigger.from && group.preposition === "" && !group.isGenitive);
  const nearest = preceding.at(-1);
  const isContinued = trigger.form === "gerund" || (trigger.hasConjunction && tokens[trigger.from - 1]?.folded !== "");
  // "accused B of arming C": it is B who is said to do it.
  const isAccused =
    trigger.form === "gerund" &&
    /^(?:of|from|for)$/.test(tokens[trigger.from - 1]?.folded ?? "") &&
    (last?.trigger.value.kind === "STATEMENT" || last?.trigger.value.kind === "SANCTION");
  if (isAccused) return nearest && nearest.from >= last.trigger.to ? nearest : undefined;
  if (isContinued && last?.subject) return last.subject;
  if (trigger.form === "base" && last?.subject && nearest && nearest.to <= last.trigger.from) return last.subject;
  const decider = trigger.form === "base" ? ownerOfDecision(clause, trigger.from) : undefined;
  if (decider) return decider;
  if (!nearest) return undefined;
  const isParenthesis = /,/.test(tokens[verbGroupStart(clause, trigger.from)]!.gap);
  const isMeans =
    trigger.form === "gerund" &&
    /^(?:by|of|from|without|for|before|after|while|when|since|on|upon|despite)$/.test(
      tokens[trigger.from - 1]?.folded ?? "",
    );
  // "A kept B waiting before receiving him"
  const beginner = preceding.find(({ from }) => from === sentence.from || from === sentence.from + 1);
  if (isMeans && !last && beginner) return beginner;
  // "A closed its border and expelled": who the sentence begins with does all of it.
  const isRest = trigger.hasConjunction && groups[0] === nearest && trigger.form === "finite";
  if (!isMeans && !isRest && !isLinked(clause, nearest, trigger)) return undefined;
  const aside = isParenthesis ? beforeRelative(clause, preceding, verbGroupStart(clause, trigger.from)) : undefined;
  if (aside) return aside;
  // "A, a Swede who heads the mission, said"
  const isInRelative =
    last !== undefined &&
    (last.subject
      ? isAfterRelative(clause, last.subject) && nearest.to < verbGroupStart(clause, trigger.from)
      : isRelativeVerb(clause, last.trigger));
  if (isParenthesis && (!last || isInRelative))
    return directlyBefore(clause, nearest, trigger) ?? beforeParenthesis(clause, preceding) ?? nearest;
  // "urged A to leave": A leaves; "telephoned A to thank her": who telephones.
  const isControlled =
    last?.trigger.value.kind !== "MEETING" &&
    trigger.form === "base" &&
    /^to$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (isControlled && nearest.to === trigger.from - 1 && last && nearest.from >= last.trigger.to) return nearest;
  // An object of the verb before is no subject, unless a new clause begins between them.
  if (last && nearest.from >= last.trigger.to && isObjectOf(last.trigger, nearest) && last.subject) return last.subject;
  return nearest;

  function isObjectOf(verb: Trigger, group: Group): boolean {
    const between = tokens.slice(verb.to, group.from);
    const isNewClause =
      between.some(({ folded, gap: before }) => stops.has(folded) || /[,;“"]/.test(before)) ||
      /[,;“"”]/.test(tokens[group.from]!.gap);
    const reports =
      verb.value.kind === "STATEMENT" &&
      between.length === 0 &&
      /^(?:say|said|says|believe|claim)/.test(tokens[verb.from]!.folded);
    return !isNewClause && !reports;
  }
}

/** "A's decision to", "B's plan to": who will do what follows. */
function ownerOfDecision({ groups, tokens }: TextClause, from: number): Group | undefined {
  const isDecision =
    tokens[from - 1]?.folded === "to" &&
    /^(?:decision|plans?|move|bid|pledge|promise|vow|threat|offer|attempt|efforts?|intention|refusal)$/.test(
      tokens[from - 2]?.folded ?? "",
    );
  return isDecision ? groups.find(({ to, isGenitive }) => isGenitive && to <= from - 2 && to >= from - 3) : undefined;
}

const auxiliaries = new Set(
  "has have had did does do not never also will would is are was were be been later then to due set".split(" "),
);
const linking = new Set(
  "has have had is are was were be been being will would shall should can could may might must did do does not never also later then earlier since now still already again both and but who which that to of on in at by for with from after before during over about the a an his her its their this that all just only even first once twice jointly together separately afterwards meanwhile instead however who were due set expected scheduled awaited able likely same time quick swift keen eager ready seen spotted photographed pictured filmed plans hopes wants intends planned hoped wanted intended among left preparing prepared slated poised willing unwilling reluctant hoping hopeful planning intending aiming wishing refusing declining bound invited accepted invitation named chosen appointed elected tapped picked selected hired nominated".split(
    " ",
  ),
);

/** Whether nothing between them can be the subject instead: "B, A's army said". */
function isLinked(clause: TextClause, { to, members }: Group, { from }: Trigger): boolean {
  const { tokens, phraseAt, isDate } = clause;
  const isOrganization = members.length > 0 && members.every(({ actor }) => actor?.kind === "ORGANIZATION");
  const isNounOf = (index: number) =>
    isOrganization &&
    index < to + 2 &&
    tokens.slice(to, index + 1).every(({ gap }) => gap === " ") &&
    (describesName(tokens[index]!.folded) ||
      (members[0]!.title !== null && /^[a-z]+(?:s|ry|al)$/.test(tokens[index]!.folded)));
  if (/,/.test(tokens[verbGroupStart(clause, from)]!.gap)) return true;
  return tokens.slice(to, from).every(
    ({ folded, index, letterCase }) =>
      phraseAt(index) ||
      isDate(index) ||
      linking.has(folded) ||
      /ly$/.test(folded) ||
      // "the ECOWAS bloc suspended", "a delegation of NATO planners toured"
      isNounOf(index) ||
      // "is expected in Springfield"
      (letterCase === "capital" && /^(?:in|at|to|from)$/.test(tokens[index - 1]?.folded ?? "")),
  );
}

/** "…”, said A." */
function isInverted({ tokens, sentence, groups }: TextClause, { to }: Group, verb: Trigger, gap: string): boolean {
  if (/["”’]/.test(gap)) return true;
  // "A, the minister, criticised B"
  if (groups.some((group) => group.to === verb.from)) return false;
  // "…, thanked A": who is thanked does not speak.
  if (verb.value.kind === "STATEMENT" && /^(?:PRAISE|CRITICIZE|SUPPORT|DENY|DEMAND)$/.test(verb.value.stance))
    return false;
  const isClosed =
    to >= sentence.to || /^[,.;]/.test(tokens[to]!.gap) || /^(?:on|in|at|after|during)$/.test(tokens[to]!.folded);
  return /,/.test(gap) && isClosed;
}

/** "rang A, who told him": who it is that a relative clause begins with. */
function describedByRelative(
  { groups, tokens, sentence, phraseAt }: TextClause,
  { from, form }: Trigger,
): Group | undefined {
  if (form !== "finite") return undefined;
  const isAuxiliary = (index: number) =>
    !phraseAt(index) && (auxiliaries.has(tokens[index]!.folded) || /ly$/.test(tokens[index]!.folded));
  let index = from - 1;
  while (index > sentence.from && isAuxiliary(index)) index--;
  if (!/^(?:who|which)$/.test(tokens[index]?.folded ?? "")) return undefined;
  return groups.findLast(({ to }) => to === index) ?? apposedBefore({ groups, tokens }, index);
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

/** "A, a group which B outlawed, said": whether a subject stands in a relative clause about something else. */
function isAfterRelative({ tokens }: TextClause, { from }: Group): boolean {
  const before = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return (
    /^(?:which|whom|that)$/.test(tokens[before]?.folded ?? "") &&
    !/^(?:said|says|that)$/.test(tokens[before - 1]?.folded ?? "")
  );
}

function isRelativeVerb({ tokens }: TextClause, { from }: Trigger): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => /^(?:who|which|that)$/.test(folded));
}

/** Where "did not", "has also" before a verb begin. */
function verbGroupStart({ tokens, sentence }: TextClause, verb: number): number {
  let index = verb;
  while (index > sentence.from + 1 && auxiliaries.has(tokens[index - 1]!.folded) && !/,/.test(tokens[index]!.gap))
    index--;
  return index;
}

/** "Brussels was displeased: the commissioner, A, said": who stands directly before the comma, after another one or a colon. */
function directlyBefore({ tokens, sentence }: TextClause, nearest: Group, { from }: Trigger): Group | undefined {
  const isAdjacent = nearest.to === from;
  const isNewClause = tokens.slice(sentence.from + 1, nearest.from + 1).some(({ gap }) => /:/.test(gap));
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
  { tokens, sentence }: TextClause,
  preceding: readonly Group[],
  verb: number,
): Group | undefined {
  return preceding.findLast((group) => {
    const to = afterBrackets(tokens, group.to);
    if (to >= sentence.to || !/^\)?,/.test(tokens[to]!.gap)) return false;
    // One comma, or three if another one is named within: "A, who saw the minister, B, said".
    const commas = tokens.slice(to + 1, verb + 1).filter(({ gap }) => gap.includes(","));
    const isNamedWithin = commas.length === 3 && preceding.some(({ to: end }) => end === commas[1]?.index);
    if (commas.length !== 1 && !isNamedWithin) return false;
    return /^(?:(?:with|to|from|of|in|for|by|against|on) )?(?:who|whom|which|whose|where)\b/.test(
      `${tokens[to]!.folded} ${tokens[to + 1]?.folded ?? ""}`,
    );
  });
}

/** "China's criticism of", "his visit to", "US sanctions on" */
function possessorOf(clause: TextClause, { from }: Trigger): Group | undefined {
  const owner = clause.groups.find((group) => group.to <= from && group.to >= from - 3 && group.isGenitive);
  if (owner) return owner;
  const phrase = clause.phrases.findLast((each) => each.to <= from && each.to >= from - 3 && each.actor !== null);
  if (
    !phrase ||
    (phrase.sort !== "adjective" &&
      phrase.sort !== "pronoun" &&
      !(phrase.actor?.kind !== "PERSON" && phrase.to === from))
  )
    return undefined;
  return groupOf(phrase, true);
}

/** Whom it is done to: the first group after the trigger with one of the prepositions, before another clause begins. */
export function englishObject(
  clause: TextClause,
  trigger: Trigger,
  prepositions: readonly string[],
  reach = 12,
): Group | undefined {
  const end = endOf(clause, trigger.to);
  const found =
    (prepositions.includes("") ? objectOfParticle(clause, trigger) : undefined) ??
    groupAfter(clause, trigger.to, Math.min(trigger.to + reach, end), prepositions);
  // "When the two met, A was ill"
  if (found?.preposition === "" && isOfNextClause(clause, found)) return undefined;
  if (found?.preposition === "" && found.from === trigger.to && /^,/.test(clause.tokens[trigger.to]!.gap))
    return undefined;
  const led = found && clause.groups.find(({ from }) => from > found.to && from <= found.to + 3 && isLed(clause, from));
  if (led) return led;
  // "with Libya's National Oil Corporation"
  return found?.isGenitive ? (ownedGroup(clause, found) ?? found) : found;
}

/** "Libya's National Oil Corporation", "A's sister, B", "his firm, C": whoever belongs to a group in the genitive. */
export function ownedGroup(clause: TextClause, owner: Group): Group | undefined {
  return clause.groups.find(({ from }) => from === owner.to) ?? ownedBy(clause, owner) ?? describedAfter(clause, owner);
}

/** "Spain's opposition Homeland Party": the organization that words describe between the owner and its name. */
function describedAfter({ groups, tokens }: TextClause, { to }: Group): Group | undefined {
  const next = groups.find(({ from }) => from > to && from <= to + 2);
  const isDescribed =
    next !== undefined &&
    tokens
      .slice(to, next.from)
      .every(({ folded, letterCase }) => letterCase === "small" && !linking.has(folded) && !stops.has(folded)) &&
    !tokens.slice(to, next.from + 1).some(({ gap }) => /[,;:]/.test(gap));
  return isDescribed && next.members[0]?.actor?.kind === "ORGANIZATION" ? next : undefined;
}

/** "took over the party": the last word of the verb is no preposition of its object. */
function objectOfParticle({ groups, tokens }: TextClause, { from, to, form }: Trigger): Group | undefined {
  const particle = to - from > 1 && form !== "noun" ? tokens[to - 1]!.folded : "";
  return groups.find(
    (group) => group.preposition === particle && particle !== "" && group.from >= to && group.from <= to + 1,
  );
}

/** "listed the group, and A froze": who acts in the next clause. */
function isOfNextClause({ tokens }: TextClause, { from }: Group): boolean {
  const before = /^(?:the|an?)$/.test(tokens[from - 1]?.folded ?? "") ? from - 2 : from - 1;
  const word = tokens[before];
  return word !== undefined && /^(?:and|but|while|whereas)$/.test(word.folded) && /,/.test(word.gap);
}

/** "received a Russian delegation headed by A" */
function isLed({ tokens }: TextClause, from: number): boolean {
  return /^(?:led|headed) by$/.test(`${tokens[from - 2]?.folded} ${tokens[from - 1]?.folded}`);
}

/** "with his Ethiopian rival, A", "by A's sister, B", "its main bank, C": whom a noun describes that belongs to somebody. */
function ownedBy({ groups, tokens, phrases }: TextClause, { to, members, isGenitive }: Group): Group | undefined {
  const isPronoun = /^(?:his|her|its|their)$/.test(tokens[to - 1]!.folded);
  if (!isPronoun && !isGenitive) return undefined;
  const next = groups.find(({ from }) => from > to && from <= to + 5);
  if (!next || next.members.some(({ actor }) => actor === null || actor.key === members[0]?.actor?.key))
    return undefined;
  const isPerson = next.members.every(({ actor }) => actor?.kind === "PERSON");
  const isFirm =
    next.members.every(({ actor }) => actor?.kind === "ORGANIZATION") &&
    describesName(tokens[next.from - 1]!.folded) &&
    /^,\s*$/.test(tokens[next.from]!.gap);
  if (!isFirm && (!isPerson || (!isPronoun && !/^,\s*$/.test(tokens[next.from]!.gap)))) return undefined;
  // "her Saudi and Iranian counterparts, A and B"
  if (next.members[0]?.title?.isCounterpart) return next;
  const between = tokens.slice(to, next.from);
  const isNoun = between.every(
    ({ folded, letterCase, index }) =>
      phrases.some(({ from, sort }) => from === index && sort === "adjective") ||
      (letterCase !== "capital" &&
        (folded === "and" || !linking.has(folded)) &&
        !stops.has(folded) &&
        !/^(?:the|into|against)$/.test(folded)) ||
      // "his son-in-law, A"
      /^(?:in|law)$/.test(folded),
  );
  return isNoun ? next : undefined;
}

/** Where the clause ends that a token stands in. */
function endOf({ tokens, sentence, phraseAt, text }: TextClause, from: number): number {
  for (let index = from; index < sentence.to; index++) {
    if (tokens[index]!.gap.includes(";")) return index;
    if (phraseAt(index)) continue;
    if (stops.has(tokens[index]!.folded)) return index;
    if (index > from && text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(": ")) return index;
  }
  return sentence.to;
}
