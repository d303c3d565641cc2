import { lowerBound } from "../../collections/lowerBound.ts";
import { findMentions } from "../../names/annotate/findMentions.ts";
import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { PreparedText } from "../../names/annotate/nameWindows.ts";
import { isOffice } from "../../names/annotate/titleWords.ts";
import type { ReadingLanguage } from "../reading.ts";
import type { Token } from "../text/token.ts";
import type { WordMatch } from "../text/wordTable.ts";
import { withoutNamesOfOthers } from "./arabic/insideOtherNames.ts";
import { withoutBareNouns } from "./bareNouns.ts";
import { firstNamedFirst } from "./firstNamed.ts";
import type { MarkCollector } from "./markCollector.ts";
import { isMinistersOffice } from "./ministersOffices.ts";
import { organizationNames } from "./organizationLexicon.ts";
import { organsOfStates } from "./organsOfStates.ts";
import { referenceActors } from "./referenceActors.ts";
import { stateWords } from "./stateLexicon.ts";
import { newKey, textWithAlif } from "./textActor.ts";
import type { StateWord } from "./wordsOfStates.ts";

const minScore = 0.75;

/** Marks the names of known actors, and of states. */
export function markKnown(
  collector: MarkCollector,
  prepared: PreparedText,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
): void {
  const { text } = prepared;
  const stateTable = stateWords(language);
  const mentions = mentionsIn(prepared, tokens, language, known);
  const states = new Set([
    ...mentions.map(({ candidates }) => candidates[0]!.actor.id),
    ...tokens.map(({ index }) => `state:${stateTable.at(tokens, index)?.value.iso2}`),
  ]);
  for (const mention of mentions) {
    const { to, end, candidates: all } = mention;
    // Titles are read with what stands around them: "King A" is A, and "the Greek president" an office.
    const { actor: first } = all[0]!;
    const ends = language === "en" ? [mention.from, to - 1] : [mention.from];
    const isOfTitle =
      first.kind === "PERSON" && ends.some((index) => tokens[index]!.forms.some(({ word }) => isOffice(word)));
    const isTitled = isOfTitle && isNameOf(first, text.slice(tokens[mention.from + 1]?.start ?? end, end));
    // "الملك حسين", whom nobody calls "حسين"
    const isWhole = mention.to > mention.from + 1 && isNameOf(first, text.slice(mention.start, end));
    if (isOfTitle && !isTitled && !isWhole) continue;
    const from = isTitled ? mention.from + 1 : mention.from;
    const start = isTitled ? tokens[from]!.start : mention.start;
    const candidates = organsOfStates(all, tokens, from, to, language, (key) => states.has(key));
    const [best] = candidates;
    if (!best || isPartOfOther(best.actor, from, to)) continue;
    const isNew = best.actor.id.startsWith(newKey);
    collector.add(from, to, start, "name", {
      key: best.actor.id,
      kind: best.actor.kind,
      name: isNew ? best.actor.names[0]!.value : textWithAlif(text, start, end),
      candidates: candidates.filter(({ actor }) => !actor.id.startsWith(newKey)),
    });
  }

  function isPartOfOther({ kind }: KnownActor, from: number, to: number): boolean {
    if (kind === "ORGANIZATION") return isMinistersOffice(tokens, from);
    return isInOrganization(from, to) || (kind === "PERSON" ? isInState(from, to) : isInOtherState(from, to));
  }

  /** "جمهورية الكونغو الديموقراطية" is not "جمهورية الكونغو", nor East Germany Germany. */
  function isInOtherState(from: number, to: number): boolean {
    return (
      statesAround(from, to).some(({ value }) => value.sort === "name") || to < (stateTable.at(tokens, from)?.to ?? 0)
    );
  }

  /** "Palestine Liberation Organization" names no state. */
  function isInOrganization(from: number, to: number): boolean {
    const endAt = (index: number) => organizationNames(language).at(tokens, index)?.to ?? 0;
    return to < endAt(from) || [from - 1, from - 2].some((index) => index >= 0 && to <= endAt(index));
  }

  /** "La Paz" names nobody who is called Paz. */
  function isInState(from: number, to: number): boolean {
    return statesAround(from, to).length > 0;
  }

  /** The words for states that begin one or two words before a place, and reach to its end. */
  function statesAround(from: number, to: number): readonly WordMatch<StateWord>[] {
    return [from - 1, from - 2].flatMap((index) => {
      const found = index < 0 ? undefined : stateTable.at(tokens, index);
      return found && to <= found.to ? [found] : [];
    });
  }
}

/** The mentions of a text with the tokens where they are. */
function mentionsIn(
  prepared: PreparedText,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
) {
  const ids = new Set(known.map(({ id }) => id));
  const actors = [...known, ...referenceActors(language).filter(({ id }) => !ids.has(id))];
  const tokenAt = (place: number) => lowerBound(0, tokens.length, (index) => tokens[index]!.end <= place);
  const found = findMentions(prepared, actors, { minScore, lang: language }).map((mention) => {
    const from = tokenAt(mention.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    return { ...mention, from, to };
  });
  const named = language === "ar" ? withoutNamesOfOthers(withoutBareNouns(found, tokens), tokens) : found;
  return firstNamedFirst(named, prepared.text);
}

function isNameOf({ names }: KnownActor, name: string): boolean {
  return names.some(({ value }) => value === name);
}
