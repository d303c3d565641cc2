import { compareIds } from "../../collections/compareIds.ts";
import { languageOf } from "./functionWords.ts";
import type { KnownActor, TextMention } from "./knownActor.ts";
import { matchNames, type NameMatch } from "./nameMatches.ts";
import type { PreparedText } from "./nameWindows.ts";
import { matchPartialNames } from "./partialNames.ts";
import { matchTitles } from "./personTitles.ts";
import { plausibleSingleNames } from "./singleNames.ts";
import { otherMeanings } from "./stateWords.ts";
import { TakenWords } from "./takenWords.ts";
import { matchTranslatedNames } from "./translatedNames.ts";

export interface MentionOptions {
  /** Candidates with a lower score are left out. */
  readonly minScore: number;
  /** The language of the text, such as "ar"; by default the one that its small words show. */
  readonly lang?: string | undefined;
}

/**
 * The known actors that a text mentions, in text order; mentions do not overlap. First come names of several words and those of
 * states and organizations, the longest first; then single names of persons and parts of whole names; then titles that stand
 * for a person of the text.
 */
export function findMentions<Actor extends KnownActor>(
  text: PreparedText,
  actors: readonly Actor[],
  { minScore, lang = languageOf(text.words.map(({ folded }) => folded)) }: MentionOptions,
): TextMention<Actor>[] {
  const taken = new TakenWords(text.words.length);
  const isGoodEnough = ({ score }: NameMatch<Actor>) => score >= minScore;
  const matches = [...matchNames(text, actors, minScore, lang), ...matchTranslatedNames(text, actors, minScore)];
  const meansSomethingElse = otherMeanings(text);
  const isWhole = ({ words, actor, window }: NameMatch<Actor>) =>
    actor.kind === "STATE" ? !meansSomethingElse(window) : words > 1 || actor.kind === "ORGANIZATION";
  const isSingle = ({ words, actor }: NameMatch<Actor>) => words === 1 && actor.kind === "PERSON";
  const whole = taken.longest(matches.filter(isWhole));
  const single = [...matches.filter(isSingle), ...matchPartialNames(text, whole)];
  const plausible = taken.longest(plausibleSingleNames(text, whole, single).filter(isGoodEnough));
  const named = [...whole, ...plausible];
  return mentionsOf([...named, ...taken.longest(matchTitles(text, named).filter(isGoodEnough))]);
}

function mentionsOf<Actor extends KnownActor>(matches: readonly NameMatch<Actor>[]): TextMention<Actor>[] {
  const byPlace = new Map<number, NameMatch<Actor>[]>();
  for (const match of matches) byPlace.set(match.window.start, [...(byPlace.get(match.window.start) ?? []), match]);
  return [...byPlace.values()]
    .map((group) => ({ start: group[0]!.window.start, end: group[0]!.window.end, candidates: bestOfEach(group) }))
    .sort((one, other) => one.start - other.start);
}

/** The best match of each actor, best first. */
function bestOfEach<Actor extends KnownActor>(matches: readonly NameMatch<Actor>[]) {
  const best = new Map<string, NameMatch<Actor>>();
  for (const match of matches)
    if (match.score > (best.get(match.actor.id)?.score ?? -1)) best.set(match.actor.id, match);
  return [...best.values()]
    .sort((one, other) => other.score - one.score || compareIds(one.actor.id, other.actor.id))
    .map(({ actor, score, matchedName }) => ({ actor, score, matchedName }));
}
