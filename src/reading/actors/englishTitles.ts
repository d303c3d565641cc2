import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import { meetingVerbs } from "../tables/en/meeting.ts";
import {
  counterparts,
  fillers,
  formers,
  organizationNouns as organizationNounList,
  organs,
} from "../tables/en/offices.ts";
import { otherVerbs } from "../tables/en/otherVerbs.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import { englishOffices } from "./englishOffices.ts";
import type { englishOrganizations } from "./englishOrganizations.ts";
import type { EnglishText } from "./englishText.ts";
import type { Office } from "./office.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import type { PhraseCollector } from "./phraseCollector.ts";

export const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);
const organizationNouns = new Set(organizationNounList.split(", "));
const verbTables = [statementVerbs, meetingVerbs, otherVerbs];
const mostSteps = 9;

/** Offices with the bodies that they belong to. */
export function englishTitles(
  context: EnglishText,
  { organizationAt, abbreviationAfter }: ReturnType<typeof englishOrganizations>,
  collector: PhraseCollector,
) {
  const { text, tokens, marks, gapBefore, isAdjacent, isAfterComma, isCapital, word } = context;
  return { titleAt, bodyAt, organAt, organizationNounAt };

  /** "former Greek prime minister", "the president's spokesman", "the head of the Homeland Party" */
  function titleAt(from: number, limit: number): Title | undefined {
    let index = from;
    let isFormer = false;
    let isPossessive = false;
    let body: Phrase | null = null;
    let owner: Phrase | null = null;
    let skipped = 0;
    for (let steps = 0; steps < mostSteps && index < limit; steps++) {
      if (index > from && !/^['’]?s?[\s-]*$/.test(gapBefore(index)) && !/^\.\s$/.test(gapBefore(index)))
        return undefined;
      const related = counterparts.at(tokens, index);
      // "will host A" has no counterpart.
      const counterpart = isPossessive || /^counterparts?$/.test(word(index)) ? related : undefined;
      const office = isVerb(index, from) ? undefined : englishOffices.at(tokens, index);
      const noun = office ?? counterpart;
      if (noun) {
        const title = titleWith(noun.to, office?.value, counterpart !== undefined);
        const outer = tokens[noun.to - 1]!.isGenitive && !title.isPlural ? titleAt(noun.to, limit) : undefined;
        return outer && outer.body === null && !outer.owner ? ownedBy(title, outer) : title;
      }
      const former = formers.at(tokens, index);
      const organ: Phrase | undefined =
        body === null || body.sort === "adjective" || body.actor?.kind === "STATE"
          ? organAt(body ? body.from : index, limit)
          : undefined;
      const mark = marks.get(index);
      const filler = fillers.at(tokens, index);
      const organization: Phrase | undefined = organ || filler ? undefined : organizationAt(index, limit);
      const named = organizationNounAt(index, limit);
      if ((body || owner) && /^(?:the|an?)$/.test(word(index))) return undefined;
      if (former) {
        isFormer = true;
        index = former.to;
      } else if (organ) {
        body = organ;
        index = organ.to;
      } else if (organization && (organization.isGenitive || isTitleNext(organization.to, limit))) {
        body = organization;
        index = organization.to;
      } else if (named?.isGenitive) {
        body = named;
        index = named.to;
      } else if (mark && mark.actor.kind !== "PERSON") {
        body = phraseOfMark(mark);
        index = mark.to;
      } else if (mark && tokens[mark.to - 1]!.isGenitive && owner === null && body === null) {
        owner = phraseOfMark(mark, true);
        index = mark.to;
      } else if (possessives.has(word(index)) && !isPossessive) {
        isPossessive = true;
        index++;
      } else if (filler) index = filler.to;
      else if (skipped < 2 && (body !== null || owner !== null || isPossessive) && isModifier(index, limit)) {
        skipped++;
        index++;
      } else return undefined;
    }
    return undefined;

    function titleWith(end: number, office: Office | undefined, isCounterpart: boolean): Title {
      const of = isCounterpart ? undefined : ofBody(end, limit);
      const to = of ? afterNoun(of.to, limit) : afterPlace(end, limit);
      // "US ambassador to Cairo": the first is whose ambassador it is.
      const isEnvoy = /ambassador|envoy|representative|consul/.test(office?.office ?? "");
      const isPosted = of !== undefined && /^(?:for|to|on|in)$/.test(word(end)) && (body !== null || isEnvoy);
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return {
        from,
        to,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        words: words.replace(/^(?:the|a|an) /i, ""),
        office: office?.office ?? "",
        head: (office?.office ?? "").split(" of ")[0]!.split(" ").at(-1)!,
        isNational: (office?.isNational ?? false) || office?.office === "ambassador",
        isFormer,
        isPlural: office?.isPlural ?? false,
        isCounterpart,
        body: isPosted ? body : (of ?? body),
        owner,
      };
    }
  }

  /** "A heads the bank" */
  function isVerb(index: number, from: number): boolean {
    return (
      index === from && /^(?:heads|chairs)$/.test(word(index)) && /^(?:the|an?|its|his|her)$/.test(word(index + 1))
    );
  }

  /** "the leader of the Hamas movement": after the noun. */
  function afterNoun(index: number, limit: number): number {
    if (index < limit && abbreviationAfter(index) !== undefined) return index + 1;
    return index < limit && isAdjacent(index) && organizationNouns.has(word(index)) ? index + 1 : index;
  }

  /** "the mayor of Lisbon": after the place, which is no actor. */
  function afterPlace(index: number, limit: number): number {
    // "India's high commissioner in Colombo, A"
    const capital = word(index) === "in" ? marks.get(index + 1) : undefined;
    if (capital?.sort === "capital" && capital.to < limit && isAfterComma(capital.to) && isCapital(capital.to))
      return capital.to;
    if (word(index) !== "of" || !isCapital(index + 1) || index + 1 >= limit) return index;
    let to = index + 1;
    while (to < limit && isCapital(to) && (to === index + 1 || gapBefore(to) === " ")) to++;
    return to;
  }

  /** "the president's spokesman": the officer of an officer. */
  function ownedBy(inner: Title, outer: Title): Title {
    const { from, to, start, end } = inner;
    const owner = newPhrase({ from, to, start, end, title: inner, sort: "title", isGenitive: true });
    const words = text.slice(start, outer.end).replace(/^(?:the|a|an) /i, "");
    return { ...outer, from, start, words, owner };
  }

  /** "the ministry's arms control director": a noun before the office. */
  function isModifier(index: number, limit: number): boolean {
    const { letterCase, folded } = tokens[index]!;
    if (letterCase === "capital" || marks.has(index) || isFunctionWord(folded) || !/^[a-z]{3,}$/.test(folded))
      return false;
    if (/(?:ed|put)$/.test(folded) || verbTables.some((verbs) => verbs.has(tokens, index))) return false;
    const next = index + 1;
    return next < limit && gapBefore(next) === " " && (englishOffices.has(tokens, next) || isLastModifier(next, limit));
  }

  function isLastModifier(index: number, limit: number): boolean {
    const { letterCase, folded } = tokens[index]!;
    const isNoun =
      letterCase !== "capital" && !isFunctionWord(folded) && !verbTables.some((verbs) => verbs.has(tokens, index));
    return isNoun && index + 1 < limit && gapBefore(index + 1) === " " && englishOffices.has(tokens, index + 1);
  }

  function isTitleNext(index: number, limit: number): boolean {
    return index < limit && gapBefore(index) === " " && (englishOffices.has(tokens, index) || isModifier(index, limit));
  }

  function ofBody(index: number, limit: number): Phrase | undefined {
    const isFrom = word(index) === "from" && /^delegat/.test(word(index - 1));
    return (isFrom || /^(?:of|for|to|at|on|in)$/.test(word(index))) && isAdjacent(index)
      ? bodyAt(index + 1, limit)
      : undefined;
  }

  /** "the opposition Homeland Party", "Greece", "the group" */
  function bodyAt(from: number, limit: number): Phrase | undefined {
    let index = from;
    while (index < limit && !isCapital(index) && (fillers.has(tokens, index) || bodyFillers.has(word(index)))) index++;
    // "the Amal-backed Reform Bloc"
    if (/^(?:backed|led|based|aligned|linked)$/.test(word(index + 1)) && gapBefore(index + 1) === "-") index += 2;
    const organ = organAt(index, limit) ?? organOf(index, limit);
    if (organ) return organ;
    const organization = organizationAt(index, limit);
    if (organization) {
      collector.introduce(organization, abbreviationAfter(organization.to));
      return organization;
    }
    const mark = marks.get(index);
    if (index < limit && mark && mark.actor.kind !== "PERSON" && mark.sort === "name") return phraseOfMark(mark);
    return organizationNounAt(from, limit);
  }

  /** "the group", "the ministry": an organization that is named elsewhere. */
  function organizationNounAt(from: number, limit: number): Phrase | undefined {
    if (word(from) !== "the" || !organizationNouns.has(word(from + 1)) || from + 2 > limit) return undefined;
    const next = from + 2;
    if (marks.has(from + 1) || (isCapital(from + 1) && word(next) === "of")) return undefined;
    if (next < limit && gapBefore(next) === " " && (marks.has(next) || isCapital(next))) return undefined;
    const [start, end] = [tokens[from]!.start, tokens[from + 1]!.end];
    const { isGenitive } = tokens[from + 1]!;
    return newPhrase({ from, to: from + 2, start, end, sort: "organization", isGenitive });
  }

  /** "the central bank of Greece" */
  function organOf(from: number, limit: number): Phrase | undefined {
    const organ = marks.has(from) ? undefined : organs.at(tokens, from);
    const mark =
      organ && word(organ.to) === "of" && organ.to + 1 < limit
        ? marks.get(organ.to + (word(organ.to + 1) === "the" ? 2 : 1))
        : undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort !== "name") return undefined;
    const { start } = tokens[from]!;
    return collector.organ(mark, { from, to: mark.to, start, end: mark.end }, text.slice(start, mark.end));
  }

  /** "Chinese foreign ministry", "the US House of Representatives" */
  function organAt(from: number, limit: number): Phrase | undefined {
    const mark = marks.get(from);
    if (!mark || mark.to >= limit || mark.actor.kind !== "STATE") return undefined;
    const organ = isAdjacent(mark.to) ? organs.at(tokens, mark.to) : undefined;
    if (!organ || organ.to > limit || englishOffices.at(tokens, mark.to)) return undefined;
    const { start } = mark;
    const end = tokens[organ.to - 1]!.end;
    return collector.organ(mark, { from, to: organ.to, start, end }, text.slice(start, end), {
      isGenitive: tokens[organ.to - 1]!.isGenitive,
    });
  }
}

/** Words between "of the" and a body that change nothing. */
const bodyFillers: ReadonlySet<string> = new Set(
  "opposition ruling governing main largest biggest outlawed banned rebel armed powerful influential exiled separatist islamist nationalist conservative liberal socialist communist leftist centrist".split(
    " ",
  ),
);
