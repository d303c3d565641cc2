import { affiliationVerbs } from "../tables/en/affiliation.ts";
import {
  associationNouns,
  associationPhrases,
  associationVerbs,
  passiveAssociationVerbs,
} from "../tables/en/association.ts";
import {
  callVerbs,
  conversingVerbs,
  greetingVerbs,
  joiningVerbs,
  meetingNouns,
  meetingVerbs,
  mutualVerbs,
  summoningVerbs,
} from "../tables/en/meeting.ts";
import { otherVerbs } from "../tables/en/otherVerbs.ts";
import {
  diplomatNouns,
  leavingWords,
  sanctionConditions,
  sanctionNouns,
  sanctionVerbs,
  subjectionWords,
} from "../tables/en/sanction.ts";
import { statementNouns, statementVerbs } from "../tables/en/statement.ts";
import type { VerbForm } from "../text/englishVerbs.ts";
import type { WordMatch } from "../text/wordTable.ts";
import type { TextClause } from "./clause.ts";
import { conversationEnd } from "./conversations.ts";
import type { SanctionPattern, Trigger, TriggerValue } from "./trigger.ts";

const auxiliaries = new Set("be been being is are was were am".split(" "));
const nominal = new Set(
  "over about against into despite without under between the a an his her its their this that these those of in on at by for with such".split(
    " ",
  ),
);
const skipped = new Set(
  "also not never since recently later then reportedly immediately already separately publicly only first".split(" "),
);

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

/** A verb that reports something, and the index of the token after it. */
interface Verb extends Pick<VerbForm, "form"> {
  readonly to: number;
  readonly value: TriggerValue;
}

/** The words of an English sentence that report something. */
export function englishTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence, text } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    // "the day before the summit" is a date.
    const isCovered = clause.isQuoted(index) || clause.phraseAt(index) || clause.isDate(index);
    const found = isCovered ? undefined : triggerAt(index);
    if (found) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers;

  function triggerAt(from: number): Trigger | undefined {
    const noun = nounAt(from);
    if (noun) return noun;
    const found = verbAt(from);
    if (!found) return undefined;
    const before = wordBefore(from);
    if (found.form === "base" && (nominal.has(before) || clause.phraseAt(from - 1)?.sort === "adjective"))
      return undefined;
    // "a three-year dispute", "…, state television reported"
    const mayBeNoun = found.form === "base" && !invariant.has(tokens[from]!.folded);
    if (mayBeNoun && (isNounThere(before) || (before === "" && /,/.test(tokens[from]!.gap)))) return undefined;
    // A noun such as "calls" after an adjective, "reported" as an adjective before a noun.
    if (found.form !== "gerund" && nominal.has(before) && !/^(?:that|who)$/.test(before)) return undefined;
    return {
      from,
      to: found.to,
      value: found.value,
      form: formOf(found, from),
      isFuture: false,
      isImperfect: false,
      hasPronoun: false,
      hasConjunction: before === "and" || before === "but",
    };
  }

  function formOf({ form, to }: Verb, from: number): Trigger["form"] {
    if (form === "base" && invariant.has(tokens[from]!.folded)) {
      const before = wordBefore(from);
      if (auxiliaries.has(before)) return "passive";
      return /^(?:to|will|would|may|might|could|should|must|shall|can|not)$/.test(before) ? "base" : "finite";
    }
    if (form === "gerund" || form === "base") return form;
    if (form === "third") return "finite";
    const before = wordBefore(from);
    // "a country invaded by"
    if (auxiliaries.has(before) || tokens[to]?.folded === "by") return "passive";
    return form === "participle" && !/^(?:has|have|had)$/.test(before) ? "participle" : "finite";
  }

  function wordBefore(from: number): string {
    let index = from - 1;
    while (index > sentence.from && skipped.has(tokens[index]!.folded)) index--;
    return index >= sentence.from && !clause.phraseAt(index) ? tokens[index]!.folded : "";
  }

  function nounAt(from: number): Trigger | undefined {
    const meeting = meetingNouns.at(tokens, from);
    // "after meeting her" has the verb.
    const isVerb = meeting && tokens[from]!.folded === "meeting" && clause.phraseAt(meeting.to);
    if (meeting && !isVerb) return noun(meeting, { kind: "MEETING", pattern: meeting.value });
    const subjection = subjectionAt(from);
    if (subjection !== undefined)
      return noun({ to: subjection } as WordMatch<unknown>, { kind: "SANCTION", pattern: "subjectTo" });
    const sanction = sanctionNouns.at(tokens, from);
    if (sanction) return noun(sanction, { kind: "SANCTION", pattern: sanction.value });
    const association = associationNouns.at(tokens, from);
    if (association) return noun(association, { kind: "ASSOCIATION", patterns: [association.value] });
    const statement = statementNouns.at(tokens, from);
    if (!statement || verbFollows(from)) return undefined;
    return noun(statement, { kind: "STATEMENT", stance: statement.value, carries: false });

    function noun({ to }: WordMatch<unknown>, value: TriggerValue): Trigger {
      const particles = { isFuture: false, isImperfect: false, hasPronoun: false, hasConjunction: false };
      return { from, to, value, form: "noun", ...particles };
    }
  }

  /** "under sweeping American sanctions": the index after it. */
  function subjectionAt(from: number): number | undefined {
    if (!/^(?:under|subject|facing|on)$/.test(tokens[from]!.folded)) return undefined;
    const [words] = subjectionWords.exec(text.slice(tokens[from]!.start, sentence.end)) ?? [];
    if (words === undefined || clause.phraseAt(from)) return undefined;
    const end = tokens[from]!.start + words.length;
    return tokens.slice(from, sentence.to).find((token) => token.end >= end)!.index + 1;
  }

  function verbFollows(from: number): boolean {
    return /^(?:call|calls)$/.test(tokens[from]!.folded) && !nominal.has(wordBefore(from));
  }

  function verbAt(from: number): Verb | undefined {
    const meeting = longer(meetingVerbs.at(tokens, from), mutualVerbs.at(tokens, from));
    const sanction = sanctionAt(from);
    const backed = passiveAssociationVerbs.at(tokens, from);
    if (backed && tokens[backed.to]?.folded === "by" && /ed$/.test(tokens[from]!.folded))
      return verb(backed, { kind: "ASSOCIATION", patterns: [backed.value.pattern] });
    const phrase = associationAt(from);
    if (phrase && !sanctionAt(from)) return phrase;
    const association = associationVerbs.at(tokens, from);
    const statement = statementVerbs.at(tokens, from);
    const rest = text.slice(tokens[from]!.start, sentence.end);
    const greeting = greetingVerbs.at(tokens, from);
    const call = callVerbs.at(tokens, from);
    if (call && isCalled(call.to)) return verb(call, { kind: "MEETING", pattern: call.value.pattern });
    const isReceived = greeting !== undefined && auxiliaries.has(wordBefore(from)) && isReception(greeting.to);
    const summons = summoningVerbs.at(tokens, from);
    if (summons && isPersonNamed(summons.to)) return verb(summons, { kind: "MEETING", pattern: summons.value.pattern });
    const conversation = conversationEnd(clause, from);
    const conversing = conversation !== undefined ? conversingVerbs.at(tokens, from) : undefined;
    if (conversing) return { ...verb(conversing, { kind: "MEETING", pattern: "with" }), to: conversation! };
    const joining = joiningVerbs.at(tokens, from);
    if (joining && isPersonNamed(joining.to)) return verb(joining, { kind: "MEETING", pattern: joining.value.pattern });
    if (greeting && (isReceived || isGuest(greeting.to)))
      return verb(greeting, { kind: "MEETING", pattern: greeting.value.pattern });
    if (sanction) return verb(sanction, { kind: "SANCTION", pattern: sanction.value.pattern });
    if (association && association.to >= (statement?.to ?? 0))
      return verb(association, { kind: "ASSOCIATION", patterns: [association.value.pattern] });
    if (meeting && meeting.to >= (statement?.to ?? 0))
      return verb(meeting, { kind: "MEETING", pattern: meeting.value.pattern });
    if (!statement || isDismissal(statement.to) || isDismissed(from)) return otherVerbAt(from);
    if (
      /^call\w* (?:\S+ ){0,3}(?:off|home|back)\b|^summon\w* (?:\S+ ){0,2}home\b|^recall\w* (?:\S+ ){0,3}(?:ambassador|envoy|diplomats|charge)\b/.test(
        rest,
      )
    )
      return undefined;
    const carries = /^(?:quoted|cited)$/.test(tokens[from]!.folded);
    return verb(statement, { kind: "STATEMENT", stance: statement.value.stance, carries });
  }

  /** "restored full diplomatic relations", "signed a treaty", "An agreement … was signed": the verb up to its object. */
  function associationAt(from: number): Verb | undefined {
    const found = associationPhrases.at(tokens, from);
    if (!found) return undefined;
    const isPassive = auxiliaries.has(wordBefore(from)) || clause.phraseAt(from - 1) !== undefined;
    for (const pattern of found.value.patterns) {
      const object = objectWord(found.to, pattern.objects ?? []);
      const isEarlier =
        isPassive &&
        tokens.slice(Math.max(sentence.from, from - 12), from).some(({ folded }) => pattern.objects?.includes(folded));
      if (object === undefined && !isEarlier) continue;
      return { form: found.value.form, to: object ?? found.to, value: { kind: "ASSOCIATION", patterns: [pattern] } };
    }
    return undefined;
  }

  /** The index after one of some words that ends the noun phrase which begins at a place. */
  function objectWord(from: number, words: readonly string[]): number | undefined {
    for (let index = from; index < Math.min(sentence.to, from + 7); index++) {
      const { folded, gap } = tokens[index]!;
      if (index > from && /[,;:.]/.test(gap)) return undefined;
      if (words.includes(folded)) return index + 1;
      if (/^(?:on|with|in|at|that|which|by|after|for|from)$/.test(folded)) return undefined;
    }
    return undefined;
  }

  function sanctionAt(from: number) {
    const [rest = ""] = text.slice(tokens[from]!.start, sentence.end).split(";");
    return sanctionVerbs
      .map((verbs) => verbs.at(tokens, from))
      .find((found) => found && isAboutSanction(found.value.pattern, from, found.to, rest));
  }

  /** Whether what follows the verb, or in the passive what stands before it, makes it a sanction. */
  function isAboutSanction(pattern: SanctionPattern, from: number, to: number, rest: string): boolean {
    const object = clause.phraseAt(to) ?? clause.phraseAt(to + 1);
    if (pattern === "outlaw") return object?.actor?.kind === "ORGANIZATION" && !object.isGenitive;
    if (pattern === "suspend") return clause.phraseAt(to)?.actor?.kind === "STATE" && !object?.isGenitive;
    // "had their assets frozen by"
    if (pattern === "freeze" && tokens[to]?.folded === "by")
      return /\b(?:assets|funds|accounts|holdings|property)\b[^,;]*$/i.test(
        text.slice(sentence.start, tokens[from]!.start),
      );
    const isDiplomatic = pattern === "expel" || pattern === "orderOut";
    if (isDiplomatic && auxiliaries.has(wordBefore(from))) {
      const before = text.slice(sentence.start, tokens[from]!.start);
      return diplomatNouns.test(before) && (pattern === "expel" || leavingWords.test(rest));
    }
    return sanctionConditions[pattern]?.test(rest) ?? true;
  }

  /** "dismissed the minister, A": persons lose offices, what they say is denied. */
  function isDismissal(index: number): boolean {
    const isRemoved = /^(?:dismiss|remov|suspend)/.test(tokens[index - 1]!.folded);
    const phrase = clause.phraseAt(index);
    return isRemoved && phrase?.actor?.kind === "PERSON" && phrase.title !== null && !phrase.isGenitive;
  }

  /** "A, the army chief, was dismissed by B" */
  function isDismissed(index: number): boolean {
    const before = clause.phrases.findLast(({ to }) => to < index);
    return (
      tokens[index]!.folded === "dismissed" && auxiliaries.has(wordBefore(index)) && before?.actor?.kind === "PERSON"
    );
  }

  /** "called A on Monday", "called on A": whoever is then told or asked something has only been addressed. */
  function isCalled(index: number): boolean {
    const phrase = clause.phraseAt(index);
    if (phrase === undefined || phrase.actor?.kind !== "PERSON" || phrase.isGenitive) return false;
    const next = tokens[phrase.to];
    if (!next || phrase.to >= sentence.to || clause.isDate(phrase.to)) return true;
    const isVisit = tokens[index - 1]!.folded === "on";
    if (isVisit) return !/^(?:to|for)$/.test(next.folded);
    return /^(?:on|in|to|after|before|from|and|by|late|early)$/.test(next.folded) || /^,/.test(next.gap);
  }

  /** "was welcomed to Rome", "was greeted at the airport", "was greeted by A at the airport" */
  function isReception(index: number): boolean {
    const next = tokens[index]?.folded ?? "";
    if (/^(?:to|at|in)$/.test(next)) return true;
    const rest = text.slice(tokens[index]?.start ?? sentence.end, sentence.end);
    return (
      /^(?:on|by)$/.test(next) && /\b(?:on arrival|airport|palace|residence|red carpet|tarmac|airfield)\b/.test(rest)
    );
  }

  /** "summoned the French ambassador, A": a person by name. */
  function isPersonNamed(index: number): boolean {
    const isArticle = /^(?:the|an?)$/.test(tokens[index]?.folded ?? "");
    const phrase = clause.phraseAt(index) ?? (isArticle ? clause.phraseAt(index + 1) : undefined);
    return phrase?.actor?.kind === "PERSON" && !phrase.isGenitive && phrase.sort !== "both";
  }

  /** "welcomed A to", "greeted A at": only persons are received. */
  function isGuest(index: number): boolean {
    const guest = clause.phraseAt(index);
    return guest?.actor?.kind === "PERSON" && /^(?:to|at|in)$/.test(tokens[guest.to]?.folded ?? "");
  }

  function otherVerbAt(from: number): Verb | undefined {
    const office = affiliationVerbs.at(tokens, from);
    if (office) return verb(office, { kind: "AFFILIATION", pattern: office.value.pattern });
    const other = otherVerbs.at(tokens, from);
    return other && verb(other, { kind: "OTHER", effect: other.value.effect });
  }

  function longer<Match extends { readonly to: number }>(one: Match | undefined, other: Match | undefined) {
    return (one?.to ?? 0) >= (other?.to ?? 0) ? one : other;
  }
}

function verb({ to, value: { form } }: WordMatch<Pick<VerbForm, "form">>, value: TriggerValue): Verb {
  return { form, to, value };
}
