import * as arabic from "../tables/ar/sanction.ts";
import * as english from "../tables/en/sanction.ts";
import { withActingStates } from "./actingStates.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import {
  amongThem,
  considering,
  firstNamed,
  joinedIssuers,
  listedAfter,
  ownerOfAssets,
} from "./englishSanctionParties.ts";
import { verbBefore } from "./governor.ts";
import { objectOf } from "./objectOf.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { antecedentOf } from "./pronouns.ts";
import { afterRelative } from "./relativeObject.ts";
import { decisionBefore } from "./sanctionDates.ts";
import { isDeed } from "./sanctionModality.ts";
import { arabicRelativeTarget, relativeIssuer, relativeTarget } from "./sanctionRelativeClauses.ts";
import {
  expelledBefore,
  expelledState,
  imposedTarget,
  targetAfter,
  targetsListedLater,
  tradedState,
  withoutOwner,
} from "./sanctionTargets.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { SanctionPattern, Trigger } from "./trigger.ts";

interface SanctionParties {
  readonly issuer?: Group | undefined;
  readonly target?: Group | undefined;
}

/** Who imposes a sanction, and on whom: "A froze the assets of B", "فرضت أ عقوبات على ب". */
export function partiesOfSanction(clause: TextClause, event: Event, events: readonly Event[]): SanctionParties {
  const { trigger, subject } = event;
  const pattern = patternOf(trigger);
  if (isDeed(trigger)) return partiesOfDeed(clause, event, events);
  if (pattern === "subjectTo") return partiesOfSubjection(clause, event);
  if (clause.language === "ar" && trigger.hasPronoun && subject) {
    const target = antecedentOf(clause, trigger, subject, false);
    if (target) return { issuer: subject, target };
  }
  if (pattern === "reach") return partiesOfReach(clause, event);
  const listed = clause.language === "ar" ? partiesOfListed(clause, event) : undefined;
  if (listed) return listed;
  if (pattern === "expel" || pattern === "orderOut")
    return {
      issuer: subject ?? expellingState(clause, trigger),
      target: trigger.form === "passive" ? expelledBefore(clause, trigger) : expelledState(clause, trigger, subject),
    };
  if (pattern === "freeze" && trigger.form === "passive") {
    const owner = ownerOfAssets(clause, trigger);
    if (owner) return { issuer: subject, target: owner };
  }
  if (trigger.form === "passive")
    return {
      issuer: subject ?? suspending(clause, trigger) ?? ownerOfList(clause, trigger),
      target: targetBefore(clause, trigger),
    };
  return (
    (clause.language === "ar" ? partiesInArabicClause(clause, event) : undefined) ??
    partiesOfVerb(clause, event, events)
  );
}

/** "A was blacklisted", "An embargo on A was imposed", "The assets of A were frozen" */
function targetBefore(clause: TextClause, trigger: Trigger): Group | undefined {
  const direct = passiveSubject(clause, trigger);
  const isMeasure = /^(?:impose|lift|restrict|freeze|refuse)$/.test(patternOf(trigger));
  if (clause.language !== "en" || direct || !isMeasure) return direct;
  const prepositions = [...prepositionsOf(clause, patternOf(trigger)), "from"];
  return clause.groups.findLast(({ to, preposition }) => to <= trigger.from && prepositions.includes(preposition));
}

/** "أُدرج فلان على لائحة العقوبات الأميركية": the verb is in the passive, so whoever follows is the target. */
function partiesOfListed(clause: TextClause, { trigger, subject }: Event): SanctionParties | undefined {
  const { tokens, sentence } = clause;
  const isListing = /^(?:list|unlist)$/.test(patternOf(trigger)) && trigger.form === "finite";
  // What alone follows is taken for the object.
  const target = subject ?? groupAfter(clause, trigger.to, trigger.to + 1);
  if (!isListing || !target?.members.every(({ actor }) => actor?.kind === "PERSON")) return undefined;
  const list = tokens
    .slice(trigger.to, sentence.to)
    .find(({ folded }) => /(?:لايح|قايم|لوايح|قوايم)/.test(folded))?.index;
  if (list === undefined) return undefined;
  return {
    issuer: adjectiveIn(clause, { ...trigger, to: list }) ?? groupAfter(clause, list + 1, list + 4),
    target,
  };
}

/** "شملت العقوبات الأميركية فلانا", "استهدفت عقوبات الاتحاد الأوروبي شركة …" */
function partiesOfReach(clause: TextClause, { trigger }: Event): SanctionParties {
  const noun = clause.tokens.find(({ folded, index }) => index >= trigger.to && /عقوبات/.test(folded));
  if (!noun) return {};
  const owner = clause.groups.find(({ from }) => from === noun.index + 1);
  const issuer = adjectiveIn(clause, { ...trigger, from: noun.index, to: noun.index + 1 }) ?? owner;
  return { issuer, target: targetAfter(clause, Math.max(noun.index + 1, issuer?.to ?? 0), [""]) };
}

/** "A imposed sanctions on B", "sanctions on B by A", "A, whose assets B froze" */
function partiesOfVerb(clause: TextClause, event: Event, events: readonly Event[]): SanctionParties {
  const { trigger, subject } = event;
  const { groups, language } = clause;
  const pattern = patternOf(trigger);
  const isNoun = trigger.form === "noun";
  const described = isNoun || !subject || language === "ar" ? undefined : afterRelative(clause, subject);
  const object =
    (/^(?:outlaw|target)$/.test(pattern) ? described : undefined) ??
    targetsListedLater(clause, trigger, subject) ??
    objectOf(clause, event, prepositionsOf(clause, pattern), 14);
  // "barred five lawmakers, including A"
  const isNobody = language === "en" && object?.members.length === 0;
  const named =
    (isNobody ? undefined : object) ??
    (language === "ar" && /^(?:lift|unlist|impose)$/.test(pattern)
      ? targetAfter(clause, trigger.to, pattern === "impose" ? ["علي", "ضد", "بحق"] : ["عن", "علي"])
      : undefined);
  // "on eleven people, including A"
  const target =
    (named && /^(?:freeze|refuse|suspend)$/.test(pattern) ? named : named && withoutOwner(clause, named)) ??
    objectOf(clause, event, ["including", "بينهم", "منهم", "فيهم"], 20) ??
    amongThem(clause, trigger) ??
    (pattern === "impose" ? firstNamed(clause, trigger) : undefined);
  const isBy = ({ from, preposition }: Group) => from > trigger.to && from < trigger.to + 8 && preposition === "by";
  const by = isNoun && !subject ? (groups.find(isBy) ?? considering(clause, trigger, events)) : undefined;
  // "فُرضت عقوبات أميركية على"
  const adjective =
    !subject && language === "ar" && /^(?:impose|noun)$/.test(pattern) ? adjectiveIn(clause, trigger) : undefined;
  const listed = pattern === "impose" ? listedAfter(clause, trigger) : undefined;
  const restricted = (language === "en" ? /^(?:restrict|impose|ban|lift)$/ : /^(?:restrict|impose|ban|raise)$/).test(
    pattern,
  )
    ? tradedState(clause, trigger, subject)
    : undefined;
  const other =
    restricted ?? relativeTarget(clause, trigger) ?? (pattern === "lift" ? imposedTarget(clause, trigger) : undefined);
  // "وافق الاتحاد الأوروبي على حزمة من العقوبات على أ"
  const decided = isNoun && !subject ? deciderOf(clause, trigger, events) : undefined;
  return {
    issuer: (subject && joinedIssuers(clause, trigger, subject)) ?? by ?? adjective ?? decided,
    target: target ?? (isNoun && !adjective ? undefined : (listed ?? other)),
  };
}

/** "شملت العقوبات الأميركية فلانا", "العقوبات التي تفرضها أ على ب", "فلان الذي تفرض عليه أ عقوبات" */
function partiesInArabicClause(clause: TextClause, { trigger, subject }: Event): SanctionParties | undefined {
  const { groups, tokens } = clause;
  if (trigger.form !== "noun") {
    const target = arabicRelativeTarget(clause, trigger);
    return target && { issuer: groups.find(({ from }) => from === trigger.to + 1) ?? subject, target };
  }
  const isReaching = /^و?[تي]?(?:شملت?|طالت?|استهدفت?|ستهدف)$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (isReaching) return { issuer: adjectiveIn(clause, trigger), target: targetAfter(clause, trigger.to, [""]) };
  const issuer = relativeIssuer(clause, trigger);
  const target = groups.find(({ from, preposition }) => from > trigger.to && /^(?:علي|ضد)$/.test(preposition));
  return issuer && { issuer, target };
}

/** "A is under American sanctions", "يخضع فلان لعقوبات أميركية", "أ … الخاضع لعقوبات" */
function partiesOfSubjection(clause: TextClause, { trigger, subject }: Event): SanctionParties {
  if (trigger.form !== "noun") {
    const noun =
      clause.tokens.find(({ folded, index }) => index >= trigger.to && /^(?:ل|لل)?(?:عقوبات|حظر)$/.test(folded))
        ?.index ?? trigger.to;
    const verb = clause.tokens
      .slice(noun, noun + 5)
      .find(({ folded }) => /^(?:[يت]?فرض|فرضت)(?:ه|ها)$/.test(folded))?.index;
    return {
      issuer:
        (verb === undefined ? adjectiveIn(clause, { ...trigger, to: noun }) : undefined) ??
        groupAfter(clause, (verb ?? noun) + 1, (verb ?? noun) + 3),
      target: subject,
    };
  }
  return clause.language === "ar"
    ? { issuer: subject, target: clause.groups.findLast(({ to }) => to <= trigger.from) }
    : { issuer: adjectiveIn(clause, trigger) ?? imposedBy(clause, trigger), target: subjectedBefore(clause, trigger) };
}

/** "قرر الاتحاد الأوروبي إدراج فلان": who decides it, and whom it is done to. */
function partiesOfDeed(clause: TextClause, { trigger }: Event, events: readonly Event[]): SanctionParties {
  const pattern = patternOf(trigger);
  const decider = ownerOfDeed(clause, trigger) ?? verbBefore(events, trigger)?.subject;
  // "أعلن الرئيس الأميركي فلان فرض عقوبات": in the name of the state.
  const issuer = decider && withActingStates(clause, decider);
  if (pattern === "expel") return { issuer, target: expelledState(clause, trigger, issuer) };
  const named = targetAfter(clause, trigger.to, prepositionsOf(clause, pattern));
  return { issuer, target: named ?? tradedState(clause, trigger, issuer) };
}

/** "رفع أستراليا الحظر عن", "قرار لندن حظر السلاح": whose deed the noun is. */
function ownerOfDeed({ groups, tokens, sentence }: TextClause, trigger: Trigger): Group | undefined {
  const decision = decisionBefore(tokens, sentence.from, trigger.from);
  const at = /^(?:lift|impose|restrict)$/.test(patternOf(trigger)) ? [trigger.to] : [];
  const places = decision === undefined ? at : [...at, decision + 1];
  return groups.find(({ from, preposition, members }) => {
    return places.includes(from) && preposition === "" && members.every(({ actor }) => actor?.kind !== "PERSON");
  });
}

/** "came under sanctions from A", "was hit with sanctions by A", "subject to sanctions imposed by A" */
function imposedBy({ groups, tokens }: TextClause, { to }: Trigger): Group | undefined {
  return groups.find(
    ({ from, preposition }) =>
      from > to &&
      from <= to + 4 &&
      /^(?:by|from)$/.test(preposition) &&
      tokens.slice(to, from).every(({ folded }) => /^(?:by|from|the|imposed|issued|announced|levied)$/.test(folded)),
  );
}

/** "A was slapped with sanctions", "A, under sanctions since May, said" */
function subjectedBefore(clause: TextClause, trigger: Trigger): Group | undefined {
  const { groups, tokens } = clause;
  const isAside = /,/.test(tokens[trigger.from]!.gap);
  return isAside ? groups.findLast(({ to }) => to === trigger.from) : passiveSubject(clause, trigger);
}

function deciderOf({ language, tokens }: TextClause, trigger: Trigger, events: readonly Event[]): Group | undefined {
  const verb = language === "ar" ? verbBefore(events, trigger) : undefined;
  const isDecided = verb && /^[وف]?(?:وافق|صوت|اتفق|صادق|اقر|كشف|لجا)ت?$/.test(tokens[verb.trigger.from]!.folded);
  return isDecided && trigger.from - verb.trigger.to < 12 ? verb.subject : undefined;
}

/** "طُرد دبلوماسيون روس من النرويج", "أُمهلوا لمغادرة البلاد" */
function expellingState({ groups, tokens, language }: TextClause, { to }: Trigger): Group | undefined {
  if (language === "en") return undefined;
  return groups.find(({ from, members }) => {
    const before = tokens[from - 1]?.folded ?? "";
    const isPlace = /^(?:من|ل?مغادره)$/.test(before);
    return (
      from > to && isPlace && members.length === 1 && members[0]!.actor?.kind === "STATE" && members[0]!.title === null
    );
  });
}

/** "A was suspended from B" */
function suspending(clause: TextClause, trigger: Trigger): Group | undefined {
  return patternOf(trigger) === "suspend" ? groupAfter(clause, trigger.to, trigger.to + 3, ["from"]) : undefined;
}

function patternOf({ value }: Trigger): SanctionPattern {
  return value.kind === "SANCTION" ? value.pattern : "noun";
}

function prepositionsOf({ language }: TextClause, pattern: SanctionPattern): readonly string[] {
  return (language === "en" ? english : arabic).sanctionPrepositions[pattern] ?? [""];
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
