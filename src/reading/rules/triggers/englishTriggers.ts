import { associationVerbs } from "../../tables/en/association.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isSuspendedAside } from "../sanction/englishSanctionVerbs.ts";
import { beforeNouns, nounTriggerAt } from "./englishNouns.ts";
import { verbAt } from "./englishVerbAt.ts";
import { type EnglishVerb, isAfterBe, wordBefore } from "./englishVerbs.ts";
import { isAverted } from "./isAverted.ts";
import type { Trigger } from "./trigger.ts";
import { verbGroupStart } from "./verbGroups.ts";

/** Verbs whose past is their base form. */
const invariant: ReadonlySet<string> = new Set("put cut set hit bid quit shut".split(" "));

/** Words after which a word is a verb in its base form; after all others it is a noun. */
const beforeBase: ReadonlySet<string> = new Set(
  "to will would may might could should must shall can not and or who which that they we you did do does both either neither also all people let help still never often always cannot".split(
    " ",
  ),
);

function isNounThere(before: string): boolean {
  return before !== "" && !beforeBase.has(before) && !/ly$/.test(before);
}

/** The words of an English sentence that report something. */
export function englishTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    // "the day before the summit" is a date.
    const isCovered = clause.isQuoted(index) || clause.phraseAt(index) || clause.isDate(index);
    const found = isCovered ? undefined : triggerAt(index);
    if (found && !isAverted(clause, found)) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers;

  function triggerAt(from: number): Trigger | undefined {
    const noun = nounTriggerAt(clause, from);
    if (noun) return noun;
    // "thanks to mediation": a preposition.
    if (tokens[from]!.folded === "thanks" && tokens[from + 1]?.folded === "to") return undefined;
    if (
      /^(?:speaking|talking|meeting)$/.test(tokens[from]!.folded) &&
      /^(?:terms|points?|places?)$/.test(tokens[from + 1]?.folded ?? "")
    )
      return undefined;
    // "arms sales": the noun.
    const found = tokens[from]!.folded === "arms" ? undefined : verbAt(clause, from);
    if (!found) return undefined;
    const before = wordBefore(clause, from);
    const owner = clause.phraseAt(from - 1);
    // "its blacklist", "the Greek offer"
    const isOwned = owner?.sort === "adjective" || owner?.isGenitive === true;
    // "her first visit there"
    const isCounted = /^(?:first|second|third|fourth|fifth|last|latest|next|only)$/.test(
      tokens[from - 1]?.folded ?? "",
    );
    // "accused him of starting the fighting": the noun
    const isAct = found.form === "gerund" && found.value.kind === "ASSOCIATION" && tokens[from - 1]?.folded === "the";
    if (isDescription(from)) return undefined;
    // "stopped selling arms to A"
    const isStopped =
      found.form === "gerund" && triggers.at(-1)?.to === from && triggers.at(-1)?.value.kind === "SANCTION";
    if (isAct || isStopped) return undefined;
    if (found.form === "base" && (beforeNouns.has(before) || isOwned || (isCounted && before === ""))) return undefined;
    // "the president's remarks", "froze grants and loans"
    const isObject = triggers.some(
      ({ form, to }) => form === "finite" && (to === from || (to === from - 2 && tokens[from - 1]!.folded === "and")),
    );
    if (found.form === "third" && (isObject || (owner?.isGenitive && before === ""))) return undefined;
    // "is to blame"
    const isFault = /^blame$/.test(tokens[from]!.folded) && tokens[from - 1]?.folded === "to";
    if (isFault && /^(?:is|are|was|were|be|not|also)$/.test(tokens[from - 2]?.folded ?? "")) return undefined;
    // "told visiting lawmakers"
    const isDescribing =
      found.form === "gerund" &&
      /^(?:visiting|touring)$/.test(tokens[from]!.folded) &&
      !/[,;]/.test(tokens[from]!.gap) &&
      /^(?:told|met|with|received|hosted|addressed|urged|greeted|welcomed|saw|to|and|of|from)$/.test(
        tokens[from - 1]?.folded ?? "",
      ) &&
      !/^(?:by|while|when|after|before)$/.test(tokens[from - 1]?.folded ?? "");
    if (isDescribing) return undefined;
    // "its alleged paymasters"
    if (/^(?:past|participle)$/.test(found.form) && /^(?:its|his|her|their)$/.test(tokens[from - 1]?.folded ?? ""))
      return undefined;
    // "a three-year dispute", "…, state television reported"
    // "freed after EU rebuke": whoever is one has a verb with "s".
    const isOne =
      owner?.to === from && /^(?:STATE|ORGANIZATION)$/.test(owner.actor?.kind ?? "") && owner.title === null;
    const group = clause.groups.find((each) => each.to === from);
    const isHeadlineNoun =
      sentence.isHeadline &&
      found.form === "base" &&
      !invariant.has(tokens[from]!.folded) &&
      isOne &&
      (group?.members.length ?? 1) === 1 &&
      !/s$/.test(tokens[from - 1]!.folded);
    if (isHeadlineNoun) return undefined;
    const mayBeNoun = found.form === "base" && !invariant.has(tokens[from]!.folded);
    if (mayBeNoun && (isNounThere(before) || (before === "" && /,/.test(tokens[from]!.gap)))) return undefined;
    // A noun such as "calls" after an adjective, "reported" as an adjective before a noun.
    // "those blacklisted by A" are told of.
    const isOfThose = before === "those" && found.value.kind === "SANCTION";
    if (found.form !== "gerund" && beforeNouns.has(before) && !isOfThose && !/^(?:that|who)$/.test(before))
      return undefined;
    const first = tokens[verbGroupStart(clause, from) - 1]?.folded;
    return {
      from,
      to: found.to,
      value: found.value,
      form: formOf(found, from),
      isFuture: false,
      // "leaves for Rome on Monday" lies ahead.
      isImperfect: found.form === "third" && found.value.kind === "MEETING",
      hasPronoun: false,
      // "met A and has praised B"
      hasConjunction: ["and", "but"].some((word) => word === before || word === first),
    };
  }

  /** "a ban on oil from Iraq and occupied Kuwait": what describes a state. */
  function isDescription(from: number): boolean {
    const before = clause.groups.find(({ to }) => to === from - 1);
    return (
      /^(?:occupied|besieged|annexed)$/.test(tokens[from]!.folded) &&
      tokens[from - 1]?.folded === "and" &&
      /^(?:from|of|to|with|between|on)$/.test(before?.preposition ?? "") &&
      clause.phraseAt(from + 1)?.actor?.kind === "STATE"
    );
  }

  /** A participle about the person before the comma, whom somebody holds or tries. */
  function isHeldAside(from: number, to: number): boolean {
    const pattern = associationVerbs.at(tokens, from)?.value.pattern;
    const isAside = /^,/.test(tokens[from]!.gap) && clause.groups.some((group) => group.to === from);
    return (
      isAside && pattern?.parties === "holder" && /^(?:in|since|for|on|by|last|after)$/.test(tokens[to]?.folded ?? "")
    );
  }

  /** "A, sworn in as president on Monday, met B": a participle about the person before the comma, or after it, and the office behind it. */
  function isOfOffice(from: number, { to, value }: EnglishVerb): boolean {
    const isChange = value.kind === "AFFILIATION" && /^(?:appoint|dismiss)$/.test(value.pattern);
    const isAside = /^,/.test(tokens[from]!.gap) && clause.groups.some((group) => group.to === from);
    if (!isChange || !(isAside || from === sentence.from)) return false;
    const isClosed = tokens.slice(to, sentence.to).some(({ gap }) => /^,/.test(gap));
    // "named in May as minister"
    const next =
      clause.isDate(to) || clause.isDate(to + 1)
        ? tokens.slice(to + 1).find(({ index }) => !clause.isDate(index))
        : tokens[to];
    const at = next?.folded === "as" ? next.index + 1 : to;
    const office = clause.phraseAt(at) ?? clause.phraseAt(at + 1);
    return isClosed && office?.sort === "title" && (at > to || !/^(?:the|its|his|her)$/.test(tokens[to]!.folded));
  }

  /** A participle that a sentence begins with, and "by" before the comma. */
  function isBeginningPassive(from: number): boolean {
    const rest = tokens.slice(from + 1, Math.min(sentence.to, from + 14));
    const comma = rest.find(({ gap }) => /,/.test(gap))?.index ?? from;
    return rest.some(({ folded, index }) => folded === "by" && index < comma);
  }

  function formOf(verb: EnglishVerb, from: number): Trigger["form"] {
    const { form, to, value } = verb;
    if (form === "base" && invariant.has(tokens[from]!.folded)) {
      const before = wordBefore(clause, from);
      if (isAfterBe(clause, from)) return "passive";
      return /^(?:to|will|would|may|might|could|should|must|shall|can|not)$/.test(before) ? "base" : "finite";
    }
    if (form === "gerund" || form === "base") return form;
    if (form === "third") return "finite";
    const before = wordBefore(clause, from);
    // "Received at the palace by A, B said"
    if (from === sentence.from && form !== "participle" && isBeginningPassive(from)) return "passive";
    // "A, jailed in Egypt since May, is ill"
    if (isHeldAside(from, to) || isSuspendedAside(clause, from) || isOfOffice(from, verb)) return "passive";
    // "a treaty signed in May by A"
    const isOfObject =
      value.kind === "ASSOCIATION" &&
      to === from + 1 &&
      value.patterns.some(({ objects }) => objects?.includes(before));
    if (isOfObject) return "passive";
    // "a country invaded by", but "agreed by telephone"
    const isBy = tokens[to]?.folded === "by" && !/phone$/.test(tokens[to + 1]?.folded ?? "");
    if (isAfterBe(clause, from) || isBy) return "passive";
    return form === "participle" && !/^(?:has|have|had)$/.test(before) ? "participle" : "finite";
  }
}
