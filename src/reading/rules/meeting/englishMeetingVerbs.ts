import {
  callVerbs,
  conversingVerbs,
  gatheringVerbs,
  greetingVerbs,
  joiningVerbs,
  journeyVerbs,
  summoningVerbs,
} from "../../tables/en/meeting.ts";
import { arePersons, type TextClause } from "../arguments/clause.ts";
import { objectRelativeOf } from "../arguments/objectRelatives.ts";
import { matchOver } from "../triggers/adjuncts.ts";
import { type EnglishVerb, isAfterBe, verbOf } from "../triggers/englishVerbs.ts";
import { conversationEnd } from "./conversations.ts";
import { summonerAfter } from "./summonses.ts";

/** Verbs that tell of a meeting only by who is their object: "called A on Monday", "summoned the ambassador, A", "greeted A at". */
export function personalMeetingAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, text } = clause;
  const call = matchOver(callVerbs, clause, from);
  if (call && isCalled(call.to)) return verbOf(call, { kind: "MEETING", pattern: call.value.pattern });
  const summoned = isAfterBe(clause, from) ? summoningVerbs.at(tokens, from) : undefined;
  if (summoned && summonerAfter(clause, { from, to: summoned.to }))
    return verbOf(summoned, { kind: "MEETING", pattern: summoned.value.pattern });
  const summons = [summoningVerbs, joiningVerbs]
    .map((verbs) => verbs.at(tokens, from))
    .find((found) => found && (isPersonNamed(found.to) || isPersonBefore(found.to)));
  if (summons) return verbOf(summons, { kind: "MEETING", pattern: summons.value.pattern });
  const joined = joiningVerbs.at(tokens, from);
  // "was joined by A for a tour", "was joined over lunch by A"
  const by = joined && tokens.slice(joined.to, joined.to + 5).find(({ folded }) => folded === "by")?.index;
  const isJoinedBy = by !== undefined && isAfterBe(clause, from) && isPersonNamed(by + 1);
  if (joined && isJoinedBy && /^(?:join|brief)ed$/.test(tokens[from]!.folded))
    return verbOf(joined, { kind: "MEETING", pattern: joined.value.pattern });
  const gathering = gatheringVerbs.at(tokens, from);
  if (gathering && areTogether(gathering.to)) return verbOf(gathering, { kind: "MEETING", pattern: "gather" });
  const journey = journeyAt(clause, from);
  if (journey) return journey;
  const conversation = conversationEnd(clause, from);
  const conversing = conversation !== undefined ? conversingVerbs.at(tokens, from) : undefined;
  if (conversing) return { ...verbOf(conversing, { kind: "MEETING", pattern: "with" }), to: conversation! };
  const greeting = greetingVerbs.at(tokens, from);
  // "was at the airport to greet A"
  const words = text.slice(sentence.start, tokens[from]!.start);
  const isAwaited =
    /\b(?:was|were) (?:waiting |there |on hand )?(?:at|on|in)? ?(?:the )?(?:[a-z]+ )?(?:airport|tarmac|runway|quay|station|steps|port|border|hand|there|waiting) to $/.test(
      words,
    );
  const isMet =
    greeting &&
    ((isAwaited && isPersonNamed(greeting.to)) ||
      ((isAfterBe(clause, from) || from === sentence.from) && isReception(greeting.to)) ||
      isGuest(greeting.to));
  return isMet ? verbOf(greeting, { kind: "MEETING", pattern: greeting.value.pattern }) : undefined;

  /** "left on Monday for Rome", "left Athens for Rome", "arrived on Monday in the Greek capital" */
  function journeyAt({ phraseAt, isDate }: TextClause, at: number): EnglishVerb | undefined {
    const going = journeyVerbs.at(tokens, at);
    if (!going) return undefined;
    const { preposition } = going.value;
    let to = going.to;
    while (
      isDate(to) ||
      (preposition === "for" && (phraseAt(to)?.sort === "capital" || phraseAt(to)?.actor?.kind === "STATE"))
    )
      to++;
    if (tokens[to]?.folded !== preposition || to === going.to) return undefined;
    const isArticle = tokens[to + 1]?.folded === "the" && preposition !== "for";
    const destination = phraseAt(to + (isArticle ? 2 : 1));
    if (destination?.actor?.kind !== "STATE" || destination.isGenitive || destination.title) return undefined;
    return { ...verbOf(going, { kind: "MEETING", pattern: "travel" }), to: to + 1 };
  }

  /** "brought A and B together": those who are named stand before the last word. */
  function areTogether(index: number): boolean {
    const rest = tokens.slice(index, Math.min(sentence.to, index + 20));
    // "gathered A and B in Rome"
    if (/^gather/.test(tokens[index - 1]!.folded)) return clause.phraseAt(index)?.actor?.kind === "PERSON";
    const end = rest.find(({ folded, gap }) => folded === "together" || /[;:]/.test(gap));
    if (end?.folded !== "together") return false;
    const list = clause.groups.filter((group) => group.from >= index && group.to <= end.index);
    // "The war brought Greece and Turkey together" is no meeting.
    const arePersons = list.every(({ members }) => members.every(({ actor }) => actor?.kind === "PERSON"));
    return arePersons && list.length > 0 && list[0]!.from <= index + 1 && list.at(-1)!.to === end.index;
  }

  /** "called A on Monday", "called on A": whoever is then told or asked something has only been addressed. */
  function isCalled(index: number): boolean {
    const phrase = clause.phraseAt(index);
    if (phrase === undefined || phrase.actor?.kind !== "PERSON" || phrase.isGenitive) return false;
    const next = tokens[phrase.to];
    // "called its ambassador, A, home"
    if (/^,? (?:home|back|off|to account|names)\b/.test(text.slice(tokens[phrase.to - 1]!.end, sentence.end)))
      return false;
    if (!next || phrase.to >= sentence.to || clause.isDate(phrase.to)) return true;
    const isVisit = tokens[index - 1]!.folded === "on";
    if (isVisit) return !/^(?:to|for)$/.test(next.folded);
    return /^(?:on|in|to|up|after|before|from|and|by|late|early)$/.test(next.folded) || /^,/.test(next.gap);
  }

  /** "was welcomed to Rome", "was greeted at the airport", "was greeted by A at the airport" */
  function isReception(index: number): boolean {
    const next = tokens[index]?.folded ?? "";
    if (/^(?:to|at|in)$/.test(next)) return true;
    // "flies on to Rome, where she will be welcomed by A"
    if (next === "by" && tokens.slice(Math.max(sentence.from, from - 6), from).some(({ folded }) => folded === "where"))
      return true;
    const rest = text.slice(tokens[index]?.start ?? sentence.end, sentence.end);
    return (
      /^(?:on|by|with)$/.test(next) &&
      /\b(?:on arrival|airport|palace|residence|red carpet|tarmac|airfield|steps|doorstep|handshake|hug|embrace|honou?rs?|port|runway|border|railway station)\b/.test(
        rest,
      )
    );
  }

  /** "summoned the French ambassador, A": a person by name. */
  function isPersonNamed(index: number): boolean {
    const isArticle = /^(?:the|an?)$/.test(tokens[index]?.folded ?? "");
    const phrase = clause.phraseAt(index) ?? (isArticle ? clause.phraseAt(index + 1) : undefined);
    return phrase?.actor?.kind === "PERSON" && !phrase.isGenitive && phrase.sort !== "both";
  }

  /** "the ambassador, A, whom B summoned" */
  function isPersonBefore(index: number): boolean {
    const relative = objectRelativeOf(clause, { from, to: index, form: "finite" });
    return relative?.preposition === "" && relative.antecedent !== undefined && arePersons(relative.antecedent);
  }

  /** "welcomed A to", "greeted A at", "A, whom B welcomed at": only persons are received. */
  function isGuest(index: number): boolean {
    const guest = clause.phraseAt(index);
    const isPlace = (at: number) => /^(?:to|at|in)$/.test(tokens[at]?.folded ?? "");
    const relative = isPlace(index) ? objectRelativeOf(clause, { from, to: index, form: "finite" }) : undefined;
    if (relative?.antecedent) return arePersons(relative.antecedent);
    return guest?.actor?.kind === "PERSON" && isPlace(guest.to);
  }
}
