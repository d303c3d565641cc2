import { arabicOffices } from "../../actors/arabic/arabicOffices.ts";
import type { Phrase } from "../../actors/phrase.ts";
import * as arabic from "../../tables/ar/statement.ts";
import { nounsOfPersons } from "../../tables/ar/wordsBeforeNames.ts";
import * as english from "../../tables/en/statement.ts";
import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/**
 * Whether a phrase only describes the speaker, "A, who met B, said", or stands behind what is said, "…, A said after talks with B";
 * whoever is told it belongs to it.
 */
export function isAside(
  { tokens }: TextClause,
  { from, to, isGenitive }: Phrase,
  speaker: Group,
  trigger: Trigger,
  isContentFirst: boolean,
): boolean {
  if (speaker.from <= from && to <= speaker.to) return true;
  // "Algeria's Liberation Front congratulated"
  const isOwner = isGenitive && to <= speaker.from && to >= speaker.from - 1;
  if (isOwner && !tokens.slice(to, speaker.from + 1).some(({ gap }) => /,/.test(gap))) return true;
  // "its president, A, wrote"
  const isOwned =
    isGenitive && to < speaker.from && speaker.from - to <= 4 && /^(?:his|her|its|their)$/.test(tokens[from]!.folded);
  // "the Silver Group's advocacy director, A, wrote"
  const isEmployer =
    isGenitive &&
    to < speaker.from &&
    speaker.from - to <= 5 &&
    speaker.members[0]?.actor?.kind === "PERSON" &&
    /^, $/.test(tokens[speaker.from]!.gap) &&
    tokens.slice(to, speaker.from).every(({ gap }) => gap === " " || gap === "-") &&
    isJobTitle(tokens[speaker.from - 1]!.folded);
  if (isEmployer) return true;
  const title = speaker.members[0]?.title;
  if (isOwned && title && title.from <= to && title.to <= speaker.to) return true;
  const isInverted = speaker.from >= trigger.to;
  const next = tokens[speaker.to];
  const isDescribed = /,/.test(next?.gap ?? "") || /^(?:who|which|whose|that|of)$/.test(next?.folded ?? "");
  if (!isInverted && isDescribed && from >= speaker.to && to <= trigger.from) return true;
  // "…, A said with her host at her side"
  const isAlone =
    isInverted ||
    /^(?:with|at|in|after|during|before|on|as|while|beside|next|alongside|outside)$/.test(
      tokens[trigger.to]?.folded ?? "",
    );
  return isContentFirst && from >= trigger.to + (isAlone ? 0 : 2);
}

/** "director", "adviser", "chief": the last word of what somebody is. */
function isJobTitle(word: string): boolean {
  return /(?:[eo]r|ist|man|woman|chief|head|chair|president|secretary|envoy|delegate|aide|candidate|member)$/.test(
    word,
  );
}

/** "said through his spokesman, A, that", "told South Africa's Daily": through whom, or to whose outlet. */
export function isMouthpiece(
  { tokens, groups }: TextClause,
  { from, to, isGenitive }: Phrase,
  trigger: Trigger,
): boolean {
  const group = groups.find((each) => each.from <= from && to <= each.to);
  if (/^(?:through|via)$/.test(group?.preposition ?? "") && group!.from === trigger.to + 1) return true;
  // "said through its lawyer, A, that"
  const words = foldedText(tokens, trigger.to, from);
  if (/^(?:through|via) (?:his|her|its|their|an?)(?: \w+){0,3}$/.test(words)) return true;
  return (
    isGenitive &&
    from === trigger.to &&
    /^(?:told|tells|telling)$/.test(tokens[trigger.from]!.folded) &&
    /^\p{Lu}/u.test(tokens[to]?.value ?? "") &&
    !groups.some((each) => each.from === to)
  );
}

/** "told the television station A", "in an interview with the newspaper B" */
export function isAddressedOutlet({ tokens, language }: TextClause, { from, to, actor }: Phrase): boolean {
  if (actor?.kind !== "ORGANIZATION") return false;
  if (language === "ar")
    return tokens
      .slice(Math.max(0, from - 1), from + 1)
      .some(({ forms }) => forms.some(({ word }) => arabic.outletNouns.test(word)));
  return tokens.slice(Math.max(0, from - 1), to).some(({ folded }) => english.outletNouns.test(folded));
}

/** "قال أمام مجلس العموم": before whom it is said in Arabic. */
export function isAudience({ tokens, language, groups }: TextClause, { from, actor }: Phrase): boolean {
  const group = groups.find((each) => each.from <= from && from < each.to);
  return language === "ar" && actor?.kind === "ORGANIZATION" && tokens[(group?.from ?? from) - 1]?.folded === "امام";
}

/** "فلان، وهو جنرال سابق في الجيش، …", "فلان، محامي الوزير، …", "الصين، على لسان فلان،": what only describes an Arabic speaker, or who speaks for it. */
export function isOfSpeaker(
  { tokens, language, sentence }: TextClause,
  { from, to, start }: Phrase,
  speaker: Group,
): boolean {
  // "فلان مستشار الرئيس الأميركي علان"
  if (speaker.members.some(({ title }) => title && title.start < start && start < title.end && from >= speaker.to))
    return true;
  const opening = tokens[speaker.to];
  if (
    language !== "ar" ||
    from < speaker.to ||
    !opening ||
    speaker.to >= sentence.to ||
    !/^["”»)]?[،,]/.test(opening.gap)
  )
    return false;
  const isAside =
    /^ال(?:منتمي|منشق|منضم|مستقيل|مفصول|مقرب)(?:ه|ان|تان|ون)?$/.test(opening.folded) ||
    /^(?:وهو|وهي|وهم|الذي|التي|الذين|اللذان|اللتان|علي|في|خلال|عبر|ردا|تعليقا|لدي|عقب|بعد|قبل)$/.test(opening.folded) ||
    nounsOfPersons.has(opening.folded) ||
    (arabicOffices.has(tokens, opening.index) && !opening.forms[0]!.word.startsWith("و"));
  const closing = tokens.slice(speaker.to + 1, sentence.to).find(({ gap }) => /^["”»)]?[،,]/.test(gap))?.index;
  return isAside && closing !== undefined && to <= closing;
}
