import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { meetingVerbs } from "../../tables/en/meeting.ts";
import { counterparts, fillers, formers, ranksOfStates } from "../../tables/en/offices.ts";
import { bareOrgans } from "../../tables/en/organs.ts";
import { otherVerbs } from "../../tables/en/otherVerbs.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import { WordTable } from "../../text/wordTable.ts";
import type { Office } from "../office.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { EnglishBodies } from "./englishBodies.ts";
import { englishOffices } from "./englishOffices.ts";
import { isOrganizationNoun } from "./englishOrganizationNouns.ts";
import type { englishOrganizations } from "./englishOrganizations.ts";
import type { EnglishText } from "./englishText.ts";
import { englishTitleBodies } from "./englishTitleBodies.ts";
import { isPortfolio } from "./portfolios.ts";

export const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);
/** Offices of those who serve the holder of another one. */
export const officesOfOfficers =
  /^(?:\w+ )?(?:advis[eo]r|aide|envoy|spokes(?:man|woman|person)|secretary|chief of staff|representative|emissary|deputy|assistant)$/;
const verbTables = [statementVerbs, meetingVerbs, otherVerbs];
const mostSteps = 9;
const beforeClauses =
  /^(?:before|after|when|while|until|till|since|because|without|against|between|during|over|under|about|amid|despite|than|once|where|whether|unless|though|although|via|beside|near|outside|inside)$/;
const ranks = new WordTable<Office>(
  ranksOfStates.split(", ").map((office) => [office, { office, isNational: false, isPlural: false }] as const),
);

/** The word that tells offices apart; "the premier" is the prime minister. */
function headOf(office: string): string {
  if (office === "prime minister") return "premier";
  return office.split(" of ")[0]!.split(" ").at(-1)!;
}

/** Offices with the bodies that they belong to. */
export function englishTitles(
  context: EnglishText,
  organizations: ReturnType<typeof englishOrganizations>,
  bodies: EnglishBodies,
  collector: PhraseCollector,
) {
  const { organizationAt, abbreviationAfter } = organizations;
  const { organAt, organizationNounAt } = bodies;
  const { text, tokens, marks, gapBefore, isAdjacent, isAfterComma, isCapital, word } = context;
  const { ofBody, bodyOfCounterpart } = englishTitleBodies(context, organizations, bodies, collector, titleAt);
  return { titleAt };

  /**
   * "former Greek prime minister", "the president's spokesman", "the head of the Homeland Party"
   * @param isOwned whether the words before it tell whose it is: "intelligence coordinator" after "the chancellor's"
   */
  function titleAt(from: number, limit: number, isOwned = false): Title | undefined {
    let index = from;
    let isFormer = false;
    let isPosting = false;
    let isPossessive = isOwned;
    let body: Phrase | null = null;
    let owner: Phrase | null = null;
    let skipped = 0;
    for (let steps = 0; steps < mostSteps && index < limit; steps++) {
      if (index > from && !/^['’]?s?[\s-]*$/.test(gapBefore(index)) && !/^\.\s$/.test(gapBefore(index)))
        return undefined;
      const related = counterparts.at(tokens, index);
      // "will host A" has no counterpart.
      const mayBeRelated =
        isPossessive ||
        /^(?:counterparts?|opposite)$/.test(word(index)) ||
        (owner !== null && /^(?:predecessor|successor)$/.test(word(index)));
      const counterpart = mayBeRelated ? related : undefined;
      const office = isVerb(index, from)
        ? undefined
        : (englishOffices.at(tokens, index) ?? (isOfState(body) ? rankAt(index) : undefined));
      const noun = office ?? counterpart;
      if (noun) {
        const title = titleWith(noun.to, office?.value, counterpart !== undefined);
        const outer = tokens[noun.to - 1]!.isGenitive && !title.isPlural ? titleAt(noun.to, limit, true) : undefined;
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
      const spokenFor: Phrase | undefined = organ || body || owner ? undefined : spokenForAt(index, limit);
      if ((body || owner) && /^(?:the|an?)$/.test(word(index))) return undefined;
      // "The Greek army ousted President A", not "Greece's ousted president"
      if (body && !tokens[body.to - 1]!.isGenitive && /^(?:ousted|deposed|toppled)$/.test(word(index)))
        return undefined;
      if (former) {
        isFormer = true;
        index = former.to;
      } else if (organ) {
        body = organ;
        index = organ.to;
      } else if (spokenFor) {
        body = spokenFor;
        index = spokenFor.to;
      } else if (organization && (organization.isGenitive || isTitleNext(organization.to, limit))) {
        body = organization;
        index = organization.to;
      } else if (named?.isGenitive) {
        body = named;
        index = named.to;
      } else if (mark && mark.actor.kind !== "PERSON") {
        // "U.N. Ambassador A": a state's, whoever it is.
        isPosting =
          /^(?:un|united nations|nato)$/i.test(mark.actor.name.replaceAll(".", "")) && word(mark.to) === "ambassador";
        if (!isPosting) body = phraseOfMark(mark);
        index = mark.to;
      } else if (mark && tokens[mark.to - 1]!.isGenitive && owner === null && body === null) {
        owner = phraseOfMark(mark, true);
        index = mark.to;
      } else if ((possessives.has(word(index)) || word(index) === "whose") && !isPossessive) {
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
      const of = isCounterpart ? bodyOfCounterpart(end, limit) : ofBody(end, limit);
      const served = of || body || owner || !office ? undefined : servedBy(office.office, end, limit);
      const to = of ? afterNoun(of.to, limit) : (served?.to ?? afterPlace(end, limit));
      // "US ambassador to Cairo": the first is whose ambassador it is.
      const isEnvoy = /ambassador|envoy|representative|consul|delegation/.test(office?.office ?? "");
      const isPosted = of !== undefined && /^(?:for|to|on|in)$/.test(word(end)) && (body !== null || isEnvoy);
      // "a Greek senator from the Homeland Party"
      const isFromParty = of !== undefined && word(end) === "from" && body?.sort === "adjective" && !office?.isPlural;
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return {
        from,
        to,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        words: words.replace(/^(?:the|a|an) /i, ""),
        office: office?.office ?? "",
        head: headOf(office?.office ?? ""),
        isNational: (office?.isNational ?? false) || (office?.office === "ambassador" && !isPosting),
        isFormer,
        isPlural: office?.isPlural ?? /s$/.test(word(end - 1)),
        isCounterpart,
        body: isPosted || isFromParty ? body : (of ?? body),
        ...(isPosted && isEnvoy && { post: of }),
        owner: owner ?? served ?? null,
        ...(isFromParty && of ? { besides: [of] } : {}),
      };
    }
  }

  function isOfState(body: Phrase | null): boolean {
    return body?.sort === "adjective" && body.actor?.kind === "STATE";
  }

  /** "general" in "a retired Israeli general, A", not in "the Israeli General A". */
  function rankAt(index: number) {
    const rank = ranks.at(tokens, index);
    return rank && tokens[index]!.letterCase === "small" ? rank : undefined;
  }

  /** "A heads the bank", "will head it" */
  function isVerb(index: number, from: number): boolean {
    if (index !== from) return false;
    const isTelling = /^(?:heads|chairs)$/.test(word(index)) && gapBefore(index + 1) === " ";
    const isBase =
      /^(?:head|chair)$/.test(word(index)) && /^(?:will|to|would|must|can|may|might|now)$/.test(word(index - 1));
    return (isTelling && (/^(?:the|an?|its|his|her)$/.test(word(index + 1)) || isCapital(index + 1))) || isBase;
  }

  /** "the leader of the Hamas movement": after the noun. */
  function afterNoun(index: number, limit: number): number {
    if (index < limit && abbreviationAfter(index) !== undefined) return index + 1;
    return index < limit && isAdjacent(index) && isOrganizationNoun(word(index)) ? index + 1 : index;
  }

  /** "the mayor of Lisbon": after the place, which is no actor. */
  function afterPlace(index: number, limit: number): number {
    // "Greece's ambassador there, A"
    if (word(index) === "there" && index + 1 < limit && isAfterComma(index + 1)) return index + 1;
    // "India's high commissioner in Colombo, A"
    const capital = word(index) === "in" ? marks.get(index + 1) : undefined;
    if (capital?.sort === "capital" && capital.to < limit && isAfterComma(capital.to) && isCapital(capital.to))
      return capital.to;
    if (word(index) !== "of" || !isCapital(index + 1) || index + 1 >= limit) return index;
    let to = index + 1;
    while (to < limit && isCapital(to) && (to === index + 1 || gapBefore(to) === " ")) to++;
    return to;
  }

  /** "an adviser to the president": whose officer it is, if the text tells his state elsewhere. */
  function servedBy(office: string, at: number, limit: number): Phrase | undefined {
    if (!officesOfOfficers.test(office) || !/^(?:to|for|of)$/.test(word(at)) || word(at + 1) !== "the")
      return undefined;
    const title = titleAt(at + 1, limit);
    const isNamed = title && title.to < limit && isCapital(title.to) && isAdjacent(title.to);
    if (!title?.isNational || title.isPlural || title.body || title.owner || isNamed) return undefined;
    const { from, to, start, end } = title;
    return newPhrase({ from, to, start, end, title, sort: "title" });
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
    // "EU Trade Commissioner"
    if (isPortfolio(tokens, index) && englishOffices.has(tokens, index + 1) && gapBefore(index + 1) === " ")
      return true;
    if (letterCase === "capital" || marks.has(index) || isFunctionWord(folded) || !/^[a-z]{3,}$/.test(folded))
      return false;
    if (/(?:ed|put)$/.test(folded) || verbTables.some((verbs) => verbs.has(tokens, index))) return false;
    const next = index + 1;
    return next < limit && gapBefore(next) === " " && (englishOffices.has(tokens, next) || isLastModifier(next, limit));
  }

  function isLastModifier(index: number, limit: number): boolean {
    const { letterCase, folded } = tokens[index]!;
    // "freed the Greek sailors before Foreign Minister A"
    if (beforeClauses.test(folded)) return false;
    const isNoun =
      letterCase !== "capital" && !isFunctionWord(folded) && !verbTables.some((verbs) => verbs.has(tokens, index));
    return isNoun && index + 1 < limit && gapBefore(index + 1) === " " && englishOffices.has(tokens, index + 1);
  }

  /** "foreign ministry" before "spokesman": an organ of whatever state. */
  function spokenForAt(index: number, limit: number): Phrase | undefined {
    const organ = marks.has(index) ? undefined : bareOrgans.at(tokens, index);
    const office =
      organ && organ.to < limit && gapBefore(organ.to) === " " ? englishOffices.at(tokens, organ.to) : undefined;
    if (!organ || !office || !/spokes/.test(office.value.office)) return undefined;
    const [{ start }, { end }] = [tokens[index]!, tokens[organ.to - 1]!];
    return newPhrase({ from: index, to: organ.to, start, end, sort: "organization" });
  }

  function isTitleNext(index: number, limit: number): boolean {
    return index < limit && gapBefore(index) === " " && (englishOffices.has(tokens, index) || isModifier(index, limit));
  }
}
