import type { Phrase } from "../../actors/phrase.ts";
import type { Span } from "../../reading.ts";
import * as arabic from "../../tables/ar/statement.ts";
import * as english from "../../tables/en/statement.ts";
import { isPlaceOfMatter } from "../../text/placesOfMatters.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { isRelative } from "../arguments/passiveSubject.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isAnswer } from "./answers.ts";
import { isSourceVerb } from "./arabicSources.ts";
import { isAddressedOutlet, isAside, isAudience, isMouthpiece, isOfSpeaker } from "./asides.ts";
import { isContentBefore } from "./contentBefore.ts";
import { isInserted } from "./insertedSpeech.ts";
import { isMouth } from "./mouthpieces.ts";
import { isOfDescription, isScene, ownBodies } from "./notSpokenAbout.ts";
import { isOfOccasion } from "./occasionsOfSpeech.ts";
import { isOutlet, isSource } from "./sources.ts";
import { drawnBy, topicOf } from "./statementTopics.ts";

const mostSubjects = 4;
/** How many words after a verb such as "told" may name the addressee. */
const mostAddressed = 20;

/** About whom something is said: whoever is named in it, or by an adjective if nobody is. */
export function subjectsIn(
  clause: TextClause,
  span: Span,
  speakers: ReadonlySet<string>,
  speaker: Group,
  trigger: Trigger,
): Phrase[] {
  const isWithin = isInserted(clause, speaker, trigger);
  const isBefore = clause.language === "en" && !isWithin && isContentBefore(clause, speaker, trigger);
  const drawn = clause.language === "en" ? drawnBy(clause, speaker, trigger) : undefined;
  if (drawn) return drawn.filter(({ actor }) => actor !== null && !speakers.has(actor.key));
  const topic = clause.language === "en" ? topicOf(clause, speaker, trigger) : undefined;
  if (topic) return topic.filter(({ actor }) => actor !== null && !speakers.has(actor.key));
  const told = clause.language === "en" && !isBefore ? contentOfTelling(clause, trigger) : undefined;
  // "A met B in front of C, who said the road was long": what stands before the relative clause is no content.
  const isRelative = clause.language === "en" && /^(?:who|which)$/.test(clause.tokens[speaker.to]?.folded ?? "");
  const start = isRelative && speaker.to < trigger.from ? clause.tokens[trigger.from]!.start : span.start;
  const own = new Set(speaker.members.flatMap((each) => ownBodies(clause, each)));
  // "demanded its removal": what belongs to the speaker's own state.
  const isOwnPronoun = ({ sort, isGenitive, actor, from }: Phrase) =>
    clause.language === "en" &&
    sort === "pronoun" &&
    ((isGenitive && from >= trigger.to) || clause.isQuoted(from)) &&
    own.has(actor?.key);
  const inside = clause.phrases
    .flatMap((phrase) => membersOf(clause, phrase))
    .filter(
      (phrase) =>
        phrase.actor !== null &&
        start <= phrase.start &&
        phrase.end <= span.end &&
        (told === undefined || phrase.from >= told) &&
        !speakers.has(phrase.actor.key) &&
        !isOwnPronoun(phrase) &&
        !isPlace(clause, phrase) &&
        !isDateline(clause, phrase) &&
        !isOfDescription(clause, phrase) &&
        !(clause.language === "en" && phrase.actor.kind === "ORGANIZATION" && isScene(clause, phrase)) &&
        !isSource(clause, phrase.from) &&
        !isOutlet(phrase) &&
        !isAddressedOutlet(clause, phrase) &&
        !(clause.language === "en" && isMouthpiece(clause, phrase, trigger)) &&
        !isOfSpeaker(clause, phrase, speaker) &&
        !isOfOccasion(clause, phrase, speaker, trigger) &&
        !isMouth(clause, phrase) &&
        !isAudience(clause, phrase) &&
        !(phrase.from === trigger.to && phrase.sort === "pronoun" && isAnswer(clause, trigger)) &&
        !(clause.language === "en" && !isWithin && isAside(clause, phrase, speaker, trigger, isBefore)),
    );
  const place = speaker.members[0]?.start ?? 0;
  const isEnglish = clause.language === "en";
  const before = inside.filter(({ start, to }) => (isEnglish ? to <= trigger.from : start < place));
  const after = inside.filter(({ start, from }) => (isEnglish ? from >= trigger.to : start > place));
  const others = (phrases: readonly Phrase[]) => phrases.filter(({ actor }) => !own.has(actor!.key));
  const named = (phrases: readonly Phrase[]) => phrases.filter(({ sort }) => sort !== "adjective");
  const spoken = isEnglish ? beforeAdjunct(clause, after, trigger, speaker) : after;
  const isFirst = isEnglish
    ? isBefore
    : (isQuotedBefore(clause, place) || isSourceVerb(clause, trigger)) && others(before).length > 0;
  const first = isWithin ? [...before, ...after] : isFirst ? before : spoken;
  const isPerson = speaker.members[0]?.actor?.kind === "PERSON";
  // "قلقه حيال الوضع في السودان": who is only a place is spoken about where nobody else is.
  const places =
    inside.length === 0
      ? placesIn(clause, { ...span, start }, speakers).filter(
          (each) =>
            !(isPerson && isOfSpeaker(clause, each, speaker)) &&
            (!isEnglish ||
              !(
                isScene(clause, each) ||
                isAside(clause, each, speaker, trigger, isBefore) ||
                isMouthpiece(clause, each, trigger)
              )),
        )
      : // "بلاده ترفض أي تدخل في ليبيا": the speaker's own state only stands for the speaker.
        inside.every(({ sort }) => sort === "country")
        ? placesIn(clause, span, speakers).filter((each) => isPlaceOfMatter(clause.tokens, each))
        : [];
  const rest = isEnglish && spoken.length < after.length ? spoken : inside;
  const meant = inside.length > 0 ? places : [];
  const ranked = [meant, named(others(first)), others(first), named(others(rest)), others(rest), first, rest, places];
  const choice = ranked.findIndex((phrases) => phrases.length > 0);
  // Whoever an adjective stands for is spoken about, too, but comes last.
  const phrases =
    choice === 1
      ? [...ranked[1]!, ...ranked[2]!.filter((each) => !isEnglish || !isOriginOf(clause, ranked[1]!, each))]
      : (ranked[choice] ?? []);
  const distinct = new Map(phrases.toReversed().map((phrase) => [phrase.actor!.key, phrase]));
  return [...distinct.values()].toReversed().slice(0, mostSubjects);
}

/** "the Canadian miner Blue Star": the adjective says where somebody is from who is named behind it. "Turkish drilling off Cyprus" does not. */
function isOriginOf({ tokens }: TextClause, named: readonly Phrase[], { sort, to, actor }: Phrase): boolean {
  if (sort !== "adjective" || actor?.kind !== "STATE") return false;
  const next = named.find(({ from }) => from > to && from <= to + 2);
  return next !== undefined && !tokens.slice(to, next.from).some(({ folded }) => linkingWords.has(folded));
}

const linkingWords = new Set(
  "and or of in on off to for with by from at over against near into between about".split(" "),
);

/**
 * "told him that the deal …", "assured A and B that", "said outside the palace that": where that begins which the addressee is told, who
 * is not spoken about, nor is the place.
 */
function contentOfTelling({ tokens, sentence }: TextClause, { from, to, form }: Trigger): number | undefined {
  const isAdjunct = form !== "noun" && english.adjunctsOfSpeech.test(tokens[to]?.folded ?? "");
  if (!english.tellingVerbs.test(tokens[from]!.folded) && !isAdjunct) return undefined;
  return tokens
    .slice(to + 1, Math.min(sentence.to, to + mostAddressed))
    .find(({ folded, index }) => folded === "that" && !/[,;:]/.test(tokens[index]!.gap) && !isRelative(tokens, index))
    ?.index;
}

/** "offered help when he met A": the occasion is not what is said. */
function beforeAdjunct(
  { tokens, sentence }: TextClause,
  phrases: readonly Phrase[],
  { from, to }: Trigger,
  speaker: Group,
): readonly Phrase[] {
  const words = tokens.slice(to, sentence.to);
  // "the summit that A had offered to host was cancelled because": the main clause goes on.
  const isRelative = /^(?:that|which)$/.test(tokens[speaker.from - 1]?.folded ?? "") && speaker.to <= from;
  const main = isRelative ? words.find(({ folded }) => /^(?:was|were|is|are|has|will)$/.test(folded)) : undefined;
  if (main && tokens[to]?.folded !== "that") return phrases.filter((each) => each.to <= main.index);
  const cut = words.find(({ folded }) => /^(?:when|while|after|before)$/.test(folded));
  if (!cut || words.some(({ folded, index }) => index > cut.index && folded === "that")) return phrases;
  return phrases.filter((each) => each.to <= cut.index);
}

function placesIn({ phrases }: TextClause, span: Span, speakers: ReadonlySet<string>): Phrase[] {
  return phrases.filter(
    ({ start, end, sort, actor }) =>
      span.start <= start && end <= span.end && sort === "name" && actor?.kind === "STATE" && !speakers.has(actor.key),
  );
}

/** "the two countries": both of them. */
function membersOf({ groups }: TextClause, phrase: Phrase): readonly Phrase[] {
  if (phrase.sort !== "both") return [phrase];
  return groups.find(({ from, to }) => from <= phrase.from && phrase.to <= to)?.members ?? [];
}

/** Whether a quotation stands before the speaker: "…”, A told reporters". */
function isQuotedBefore({ text, sentence }: TextClause, speaker: number): boolean {
  return /[”"’»][،,]?\s*(?:\S+ )?$/.test(text.slice(sentence.start, speaker));
}

/** "روما - قال فلان" */
function isDateline({ tokens, sentence }: TextClause, { from, to, sort }: Phrase): boolean {
  return sort === "capital" && from === sentence.from && /^\s*(?:\([^)]*\))?\s*[–—-]\s/.test(tokens[to]?.gap ?? "");
}

/** A capital or a state that says where: "in Tokyo". */
function isPlace({ groups, language, tokens }: TextClause, phrase: Phrase): boolean {
  const { sort, actor } = phrase;
  const before = tokens[phrase.from - 1]?.folded ?? "";
  if (language === "ar" && sort === "capital" && arabic.partsOfPlaces.test(before)) return true;
  const isAlone = !groups.some(({ from, members }) => from === phrase.from && members.length > 1);
  if (language === "ar" && sort === "capital" && isAlone && arabic.namedForPlaces.test(before)) return true;
  const { toPlaces, inPlaces } = language === "en" ? english : arabic;
  const preposition = groups.find(({ from, to }) => from <= phrase.from && phrase.to <= to)?.preposition ?? "";
  return sort === "capital" ? toPlaces.has(preposition) : actor?.kind === "STATE" && inPlaces.has(preposition);
}
