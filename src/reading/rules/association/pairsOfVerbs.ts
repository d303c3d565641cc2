import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { AssociationPattern } from "../../tables/associationPattern.ts";
import { type Group, groupOf, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { passiveSubject } from "../arguments/passiveSubject.ts";
import { meantAt } from "../draft.ts";
import { isBeside } from "../meeting/onlookers.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { pairsOfBond } from "./arabicBonds.ts";
import { attackedState, isAttack } from "./attackedState.ts";
import { metBefore, pronounBehind } from "./othersOfVerbs.ts";
import { pairsOf, pairsWithin } from "./pairs.ts";
import { pairsOfPronoun } from "./pairsOfPronouns.ts";
import { postsOfEnvoys, recalledBefore, stateOfArticle, stateOfEmbassyBefore } from "./postOfEnvoy.ts";
import { companyInParts, companyOfShare } from "./shares.ts";
import type { Pair } from "./tie.ts";

/** Whom a verb ties to whom: "A invaded B", "قطعت أ علاقاتها مع ب". */
export function pairsOfVerb(clause: TextClause, event: Event, pattern: AssociationPattern): Pair[] {
  const { type, directed } = pattern;
  const { trigger } = event;
  const subject = (type === "ownership" ? companyInParts(clause, trigger) : undefined) ?? event.subject;
  // "signed a truce brokered by C": C signs nothing.
  const prepositions =
    trigger.form === "passive" ? pattern.prepositions : pattern.prepositions.filter((each) => each !== "by");
  const bond = pairsOfBond(clause, trigger);
  if (bond) return bond;
  if (trigger.hasPronoun) return pairsOfPronoun(clause, event);
  const isRecall = type === "recalled-ambassador";
  if (isRecall && trigger.form === "passive" && clause.language === "en") return recalledBefore(clause, trigger);
  if (trigger.form === "passive" && type === "marriage") return spouses(clause, event);
  if (trigger.form === "passive" && !directed) return pairsWithin(subject ?? betweenThem(clause, trigger));
  // "froze a hotel belonging to B" is not about who froze it.
  // "barred it for selling sights to B" is a charge.
  const isCharge = trigger.form === "gerund" && clause.tokens[trigger.from - 1]?.folded === "for";
  const isOfNoun = clause.tokens[trigger.from]!.folded === "belonging" && subject?.to !== trigger.from;
  if (isOfNoun || isCharge) return [];
  const caused = causedBy(clause, event);
  if (caused) return pairsOf(caused, subject!);
  // "A has been held in B since May"
  const holder =
    /^(?:detention|prosecution|release)$/.test(type) && trigger.form === "passive" && !subject
      ? placeOfDetention(clause, trigger)
      : undefined;
  if (holder && clause.language === "en") {
    const held = passiveSubject(clause, trigger);
    return held ? pairsOf(holder, held) : [];
  }
  const posts = isRecall ? postsOfEnvoys(clause, trigger) : [];
  const embassy = isRecall ? stateOfEmbassyBefore(clause, trigger, subject) : undefined;
  const [post = embassy] = posts;
  if (post && subject) return pairsOf(subject, { ...groupOf(post), members: posts.length > 0 ? posts : [post] });
  const object =
    trigger.form === "passive"
      ? (passiveSubject(clause, trigger) ??
        (clause.language === "ar" ? clause.groups.findLast((group) => group.to <= trigger.from) : undefined))
      : ((type === "ownership" ? companyOfShare(clause, trigger, subject) : undefined) ??
        objectWithin(clause, event, prepositions) ??
        objectOf(clause, event, prepositions, clause.language === "ar" ? 8 : prepositions.includes("") ? 6 : 12) ??
        // "وقعت أ عقدا مدته عشر سنوات مع ب"
        (clause.language === "ar" && !directed && prepositions.includes("مع")
          ? objectOf(clause, event, ["مع"], 16)
          : undefined) ??
        // "extended a loan of two billion euros to A"
        (pattern.objects
          ? objectOf(
              clause,
              event,
              prepositions.filter((each) => each !== ""),
              14,
            )
          : undefined));
  // "signed it with A looking on"
  if (clause.language === "en" && !directed && object && isBeside(clause, object)) return pairsWithin(subject);
  // "A and B signed an accord ending ten years of war between C and D"
  if (clause.language === "en" && !directed && subject && object?.preposition === "between")
    return pairsWithin(subject.members.length > 1 ? subject : object);
  const meant =
    subject && !object && clause.language === "ar" ? pronounBehind(clause, trigger, subject, prepositions) : undefined;
  if (meant) return pairsOf(subject!, meant);
  const attacked = object ?? (isAttack(type) ? attackedState(clause, event) : undefined);
  const posted = !object && type === "recalled-ambassador" ? stateOfArticle(clause, trigger) : undefined;
  if (subject && posted) return pairsOf(subject, meantAt(clause, trigger, groupOf(posted)));
  if (subject && attacked) return pairsOf(subject, attacked);
  const met = subject && type === "agreement" && pattern.objects ? metBefore(clause, trigger, subject) : undefined;
  if (subject && met) return pairsOf(subject, met);
  return directed || hasOtherObject(clause, trigger) ? [] : pairsWithin(subject);
}

/** "A was married in Rome on Friday to B", "A and B were married" */
function spouses(clause: TextClause, event: Event): Pair[] {
  const one = passiveSubject(clause, event.trigger);
  const other = objectOf(clause, event, ["to"], 12);
  return one && other ? pairsOf(one, other) : pairsWithin(one);
}

/** Words behind a verb that are no object of it. */
const adverbial =
  /^(?:over|against|since|after|before|during|along|near|across|about|around|until|again|together|alongside|hard|there|here|off|out|up|down|back|under|inside|outside|amid|despite|without|because|when|while|where|as|if|into|through|once|twice|yesterday|today)$/;

/** "A and B have been fighting smugglers": whether it is done to others whom the text does not name, not to each other. */
function hasOtherObject({ tokens, sentence, language, isDate }: TextClause, { to, form, value }: Event["trigger"]) {
  const [word, next] = [tokens[to], tokens[to + 1]];
  const mayHaveObject =
    value.kind === "ASSOCIATION" && value.patterns.some(({ prepositions }) => prepositions.includes(""));
  if (language !== "en" || form === "passive" || !mayHaveObject || !word || to >= sentence.to) return false;
  if (word.gap !== " " || isDate(to) || /ly$/.test(word.folded)) return false;
  const isEachOther = /^(?:each|one)$/.test(word.folded) && /^(?:other|another)$/.test(next?.folded ?? "");
  return !isEachOther && !isFunctionWord(word.folded) && !adverbial.test(word.folded);
}

/** "Relations between A and B were restored", "A treaty was signed between A and B" */
function betweenThem({ groups, language }: TextClause, { from, to }: Event["trigger"]): Group | undefined {
  return groups.find(
    ({ preposition, members, from: start, to: end }) =>
      language === "en" &&
      preposition === "between" &&
      members.length === 2 &&
      ((end <= from && from - end < 4) || (start >= to && start < to + 3)),
  );
}

/** "is jailed in Greece", "was sentenced to death in Greece": the state where somebody is held. */
function placeOfDetention({ groups, tokens }: TextClause, { to }: Event["trigger"]): Group | undefined {
  const place = groups.find(({ from }) => from >= to && from < to + 5);
  const isIn = place?.preposition === "in" && tokens[place.from - 1]?.folded === "in";
  const isState = place?.members.every(({ actor, title }) => actor?.kind === "STATE" && title === null);
  return isIn && isState && !place!.isGenitive ? place : undefined;
}

/** "A had B arrested": who has it done. */
function causedBy({ groups, tokens, language }: TextClause, { trigger, subject }: Event): Group | undefined {
  if (language !== "en" || !subject || subject.to > trigger.from || trigger.form === "passive") return undefined;
  const had = startWithArticle({ tokens }, subject.from) - 1;
  if (!/^(?:had|has|have|having)$/.test(tokens[had]?.folded ?? "")) return undefined;
  return groups.findLast(({ to, preposition, isGenitive }) => to <= had && preposition === "" && !isGenitive);
}

/** "granted A a loan": who stands between the verb and its noun. */
function objectWithin(
  { groups, language }: TextClause,
  { trigger: { from, to } }: Event,
  prepositions: readonly string[],
) {
  if (language !== "en" || !prepositions.includes("")) return undefined;
  return groups.find(
    (group) =>
      group.from > from && group.to < to && group.preposition === "" && !group.isGenitive && group.members.length > 0,
  );
}
