import type { Phrase } from "../../actors/phrase.ts";
import type { ReadingLanguage } from "../../reading.ts";
import type { Token } from "../../text/token.ts";
import { arabicPrepositionOf, isBehindRelative, isJoinedInArabic } from "./arabicGroups.ts";
import type { Group } from "./clause.ts";
import { isOrigin } from "./describedNames.ts";
import { isCapital, isInBrackets, isJoinedInEnglish, isWithRelative } from "./englishGroups.ts";
import { englishPrepositionOf } from "./englishPrepositions.ts";

/** The phrases of a sentence in groups, each with its preposition. */
export function groupsOf(
  language: ReadingLanguage,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  plurals: ReadonlyMap<Phrase, readonly Phrase[]>,
): Group[] {
  const groups: Group[] = [];
  const isEnglish = language === "en";
  const standing = phrases.filter(
    (phrase) =>
      (phrase.sort !== "adjective" ||
        phrase.title !== null ||
        phrase.actor === null ||
        (isEnglish && isCapital(tokens, phrase))) &&
      !(isEnglish && (isInBrackets(tokens, phrase) || isOrigin({ tokens, phrases }, phrase))),
  );
  let before: Phrase | undefined;
  for (const phrase of standing) {
    const members = plurals.get(phrase) ?? (phrase.actor ? [phrase] : []);
    const group = groups.at(-1);
    const first = groups.at(-2);
    if (isEnglish && first && before && isWithRelative(tokens, first, before, phrase)) {
      groups[groups.length - 2] = { ...first, to: phrase.to, members: [...first.members, ...members] };
      before = phrase;
      continue;
    }
    const described = isEnglish ? -1 : groups.findLastIndex((each) => isBehindRelative(tokens, each, phrase));
    if (described !== -1) {
      const one = groups[described]!;
      groups[described] = { ...one, members: [...one.members, ...members] };
      before = phrase;
      continue;
    }
    if (group && before && !before.isGenitive && isJoined(before, phrase, group.preposition)) {
      groups[groups.length - 1] = {
        ...group,
        to: phrase.to,
        members: [...group.members, ...members],
        isGenitive: phrase.isGenitive,
      };
    } else {
      // "between Greek and Turkish ministers"
      const besides = phrase.title?.besides?.[0];
      groups.push({
        from: phrase.from,
        to: phrase.to,
        members,
        // "with Spain's A": both of them.
        preposition:
          prepositionOf(besides ?? phrase) ||
          (isEnglish && group?.isGenitive && group.to === phrase.from ? group.preposition : ""),
        isGenitive: phrase.isGenitive,
      });
    }
    before = phrase;
  }
  return groups;

  function isJoined(one: Phrase, other: Phrase, preposition: string): boolean {
    return isEnglish
      ? isJoinedInEnglish(tokens, standing, one, other, preposition)
      : isJoinedInArabic({ tokens, phrases }, one, other);
  }

  function prepositionOf(phrase: Pick<Phrase, "from" | "to" | "sort" | "preposition">): string {
    return isEnglish ? englishPrepositionOf({ tokens, phrases }, phrase) : arabicPrepositionOf(tokens, phrase);
  }
}
