import type { Phrase } from "../actors/phrase.ts";
import { headsOfGovernment, headsOfState } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import { stateOfHolder } from "./statesOfOthers.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

const arrivals =
  /(?:^| )(?:(?:(?:arriv|land|touch|travel|trave|head|journey|return|stop)\w*|fl(?:y|ew|ies|ying|own)|came|come|went|go|goes|left|leaves?|due|expected)(?: \S+){0,4} (?:in|to|into|at|for)|(?:visit|visits|trip|journey|tour|stop) (?:to|of|in)|visit(?:ed|s|ing)?)$/;
const meetings =
  "talks?|meetings?|discussions|consultations|conversations?|negotiations|summit|audience|session|encounter|lunch(?:ed)?|luncheon|din(?:ner|ed)|breakfast|banquet|tea|coffee|hours?|minutes|handshake|met|meet|conferred|confer|sat down|sit down|sitting down|shook hands|spoke|speak|speaking|talked|consulted|negotiated";
const receptions = new RegExp(
  `(?:^| )(?:(?:received|welcomed|met|greeted|hosted|seen|embraced|invited)(?: \\S+){0,8} by|(?:${meetings})(?: \\S+){0,6} with|(?:met|meet|meets|meeting|saw|see|sees|seeing|calls? on|called on|calling on)|(?:handed|gave|briefed|briefing))(?: (?:his|her|the) host(?:ess)?)?$`,
);
const visits = /^(?:\S+ ){0,4}(?:during|on) (?:\S+ ){1,4}(?:visit|trip|stop|stopover) (?:to|in)$/;
const otherOccasions = /^(?:after|before|during|ahead|over|about|on|who|and|but|as|while)$/;

/**
 * "flew to Lima for talks with President B", "was met in Lima by President B", "arrived in Pakistan. He was received by the army chief, B":
 * who meets a guest belongs to the state to which that guest has come, wherever his office is told.
 */
export function hostOfJourney(text: TextSoFar, { actor }: Phrase): Phrase | undefined {
  for (const mention of text.phrases) {
    const host = actor && mention.actor?.key === actor.key ? hostOf(text, mention) : undefined;
    if (host) return host;
  }
  return undefined;
}

function hostOf(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { phrases, tokens, sentences, sentenceOf } = text;
  const index = sentenceOf(member);
  const { from } = sentences[index]!;
  const first = firstOfList(text, member);
  if (!receptions.test(foldedText(tokens, from, first.from))) return undefined;
  const guest = phrases.find((each) => each.from >= from && each.to <= member.from && each.actor?.kind === "PERSON");
  const own = stateOfHolder(text, guest)?.actor?.key;
  const here = phrases.filter((each) => sentenceOf(each) === index && isPlace(each));
  const before = here.filter((each) => each.to <= member.from && isReached(each, from)).at(-1);
  const behind = here.find(
    (each) =>
      each.from > member.to &&
      ((isCityIn(each) && isBeside(each) && (isHead(first) || !isOfMany(each))) || isVisited(each)),
  );
  const place = before ?? behind;
  if (place) return place.actor!.key === own ? undefined : place;
  const last = sentences[index - 1];
  const visited = phrases.filter(
    (each) => last && sentenceOf(each) === index - 1 && each.actor?.kind === "STATE" && isArrival(last.from, each),
  );
  return countOf(visited) === 1 ? visited[0] : undefined;

  function isPlace({ actor, sort, isGenitive }: Phrase): boolean {
    return actor?.kind === "STATE" && (sort === "name" || sort === "capital") && !isGenitive;
  }

  function isReached(each: Phrase, start: number): boolean {
    // "The crew flew to Guam after A had met President B"
    const isOfGuest = guest === undefined || guest.from < each.from;
    return (isCityIn(each) || (isArrival(start, each) && isOfGuest)) && !isAside(each);
  }

  /** "met President A in Lima", "handed President A a letter in Lima" */
  function isBeside({ from: at }: Phrase): boolean {
    const between = tokens.slice(member.to, at - 1);
    return between.length < 5 && between.every(({ gap, folded }) => !/[,;:]/.test(gap) && !otherOccasions.test(folded));
  }

  /** "met Foreign Minister A in Vienna": where ministers of other states meet as well. */
  function isOfMany(each: Phrase): boolean {
    return /^(?:vienna|brussels)$/.test(tokens[each.from]!.folded);
  }

  /** "held talks with President A during a surprise visit to Lima" */
  function isVisited(each: Phrase): boolean {
    return visits.test(foldedText(tokens, member.to, each.from));
  }

  /** "A, who visited Lima last week, met": no place of the meeting. */
  function isAside(each: Phrase): boolean {
    const aside = tokens
      .slice(from, each.from)
      .findLast(({ folded, gap }) => /,/.test(gap) && /^(?:who|which)$/.test(folded));
    return aside !== undefined && tokens.slice(aside.index + 1, member.from).some(({ gap }) => /,/.test(gap));
  }

  function isCityIn({ sort, from: at }: Phrase): boolean {
    return sort === "capital" && tokens[at - 1]?.folded === "in";
  }

  function isArrival(start: number, each: Phrase): boolean {
    return arrivals.test(foldedText(tokens, start, each.from));
  }
}

/** Whether somebody heads a state or a government. */
function isHead({ title }: Phrase): boolean {
  return headsOfState.has(title?.office ?? "") || headsOfGovernment.test(title?.office ?? "");
}

/** "met President A, Foreign Minister B and C": the first of those who are named one after another. */
function firstOfList(text: TextSoFar, member: Phrase): Phrase {
  const { phrases, tokens } = text;
  const before = phrases.find(({ actor, to }) => {
    const isNext = to === member.from || (to === member.from - 1 && tokens[to]!.folded === "and");
    return isNext && actor?.kind === "PERSON";
  });
  return before ? firstOfList(text, before) : member;
}
