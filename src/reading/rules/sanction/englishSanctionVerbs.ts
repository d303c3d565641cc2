import {
  bannedBefore,
  barredMembers,
  diplomatNouns,
  joinedMeasure,
  leavingWords,
  measureBefore,
  packageBefore,
  sanctionConditions,
  sanctionVerbs,
} from "../../tables/en/sanction.ts";
import type { TextClause } from "../arguments/clause.ts";
import { afterAdjuncts } from "../triggers/adjuncts.ts";
import { isAfterBe } from "../triggers/englishVerbs.ts";
import type { SanctionPattern } from "../triggers/trigger.ts";

/** How many words may name who is barred: "barred his public works minister, A, from". */
const mostBarred = 16;

/** The verb of a sanction at a place, of which many have other meanings: "froze the assets", "gave the ambassador a day to leave". */
export function sanctionVerbAt(clause: TextClause, from: number) {
  const { tokens, sentence, text } = clause;
  // "attaché" ends a word only for who reads it without its accent.
  const plain = text.slice(tokens[from]!.start, sentence.end).normalize("NFD").replace(/\p{M}/gu, "");
  const [rest = ""] = plain.split(";");
  return sanctionVerbs
    .map((verbs) => verbs.at(tokens, from))
    .find((found) => found && isAboutSanction(found.value.pattern, found.to));

  /** Whether what follows the verb, or in the passive what stands before it, makes it a sanction. */
  function isAboutSanction(pattern: SanctionPattern, to: number): boolean {
    // "the EU's new package targets A"
    if (pattern === "reach")
      return (
        packageBefore.test(text.slice(sentence.start, tokens[from]!.start)) &&
        !isAfterBe(clause, from) &&
        !/ing$/.test(tokens[from]!.folded)
      );
    // "joined others in punishing A": no measure.
    if (pattern === "target" && /^(?:punish|penali)/.test(tokens[from]!.folded))
      return !/^(?:to|in|of|for|at|by)$/.test(tokens[from - 1]?.folded ?? "");
    const object = clause.phraseAt(to) ?? clause.phraseAt(to + 1);
    if (pattern === "outlaw" && relativeTarget(clause, from)?.actor?.kind === "ORGANIZATION") return true;
    if (pattern === "suspend" && /^\w+ (?:\S+ ){0,4}?membership\b/.test(rest)) return true;
    if (pattern === "suspend" && object?.actor?.kind === "STATE" && !object.isGenitive && barredMembers.test(rest))
      return true;
    // "was suspended on Monday from the union"
    const behind = afterAdjuncts(clause, to);
    const body = clause.groups.find(({ from: start }) => start > behind && start <= behind + 2);
    if (
      pattern === "suspend" &&
      (isAfterBe(clause, from) || isSuspendedAside(clause, from)) &&
      tokens[behind]?.folded === "from"
    )
      return body?.members[0]?.actor?.kind === "ORGANIZATION";
    if (pattern === "suspend" && !/^suspend/.test(tokens[from]!.folded)) return false;
    // "The group is banned in B"
    const listed = isAfterBe(clause, from) ? clause.phrases.findLast((each) => each.to < from) : undefined;
    if (
      pattern === "outlaw" &&
      listed?.actor?.kind === "ORGANIZATION" &&
      /^(?:in|by|since|as)$/.test(tokens[to]?.folded ?? "")
    )
      return true;
    if (pattern === "outlaw") return object?.actor?.kind === "ORGANIZATION" && !object.isGenitive;
    // "suspended the membership of A", "suspended A's membership"
    if (pattern === "suspend" && /^suspend\w* (?:[\w’'.-]+ ){0,4}?membership\b/i.test(rest)) return true;
    if (pattern === "suspend") return clause.phraseAt(to)?.actor?.kind === "STATE" && !object?.isGenitive;
    // "A ban on imports from B was imposed by A"
    if (
      pattern === "impose" &&
      isAfterBe(clause, from) &&
      bannedBefore.test(text.slice(sentence.start, tokens[from]!.start))
    )
      return true;
    // "had their assets frozen by"
    if (/freeze$/.test(pattern) && (tokens[to]?.folded === "by" || isAfterBe(clause, from)))
      return /\b(?:assets|funds|accounts|holdings|property|properties|yachts?|villas?|jets?|mansions?)\b[^,;]*$/i.test(
        text.slice(sentence.start, tokens[from]!.start),
      );
    // "barred A in May": a person
    const isPerson = object?.actor?.kind === "PERSON" && !object.isGenitive && !isAfterBe(clause, from);
    const isSince = object && /^(?:in|on|last|since|this|for|over|after|and)$|^$/.test(tokens[object.to]?.folded ?? "");
    if (pattern === "ban" && isPerson && isSince && /^(?:bar|ban)/.test(tokens[from]!.folded)) return true;
    if (pattern === "ban" && isBarredFromState(clause, to)) return true;
    // "A, whom B has barred since 2019"
    const isBarred = pattern === "ban" && /^(?:barred|banned)$/.test(tokens[from]!.folded);
    if (
      isBarred &&
      /^(?:since|in|for|over)$/.test(tokens[to]?.folded ?? "") &&
      relativeTarget(clause, from)?.actor?.kind === "PERSON"
    )
      return true;
    const isDiplomatic = pattern === "expel" || pattern === "orderOut";
    // "told its diplomats to leave Turkey": its own.
    if (pattern === "orderOut" && /^(?:tell|told|order|ask|instruct|request)\w* (?:its|his|her|their) /i.test(rest))
      return false;
    if (isDiplomatic && isAfterBe(clause, from)) {
      const before = text.slice(sentence.start, tokens[from]!.start);
      return diplomatNouns.test(before) && (pattern === "expel" || leavingWords.test(rest));
    }
    if (pattern === "impose" && measureBefore.test(text.slice(sentence.start, tokens[from]!.start))) return true;
    if (pattern === "impose" && /^join/.test(tokens[from]!.folded)) return joinedMeasure.test(rest);
    // "designated the group in 2019"
    const isDesignated = pattern === "list" && /^designat/.test(tokens[from]!.folded);
    if (
      isDesignated &&
      object?.actor?.kind === "ORGANIZATION" &&
      !object.isGenitive &&
      tokens[object.to]?.folded !== "as"
    )
      return true;
    return sanctionConditions[pattern]?.test(rest) ?? true;
  }
}

/** "A and B, both suspended from C, said" */
export function isSuspendedAside({ tokens }: TextClause, from: number): boolean {
  const first = /^(?:both|all|each)$/.test(tokens[from - 1]?.folded ?? "") ? from - 1 : from;
  return /^,/.test(tokens[first]!.gap) && tokens[from]!.folded === "suspended" && tokens[from + 1]?.folded === "from";
}

/** "barred A, the minister, from Greece", "was banned from the United States": persons and bodies who may not come. */
function isBarredFromState({ tokens, sentence, phrases, phraseAt }: TextClause, to: number): boolean {
  const from = tokens
    .slice(to, Math.min(sentence.to, to + mostBarred))
    .find(({ folded, gap }) => folded === "from" || /[;:]/.test(gap));
  const place = from?.folded === "from" ? (phraseAt(from.index + 1) ?? phraseAt(from.index + 2)) : undefined;
  if (!from || !place || place.isGenitive || place.sort === "adjective" || place.title) return false;
  const isTerritory = place.actor?.kind === "STATE" || /^(?:bloc|union)$/.test(tokens[place.to - 1]!.folded);
  const barred = phrases.find((each) => each.from >= to && each.to <= from.index && each.actor?.kind === "PERSON");
  return isTerritory && (from.index === to || (barred !== undefined && !barred.isGenitive));
}

/** "A, which B outlawed": what the verb of a relative clause is about. */
function relativeTarget({ tokens, phrases, sentence }: TextClause, from: number) {
  const pronoun = tokens
    .slice(Math.max(sentence.from, from - 5), from)
    .findLast(({ folded }) => /^(?:which|that|whom)$/.test(folded))?.index;
  return pronoun === undefined ? undefined : phrases.findLast(({ to }) => to <= pronoun && to >= pronoun - 5);
}
