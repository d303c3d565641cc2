import type { Phrase } from "../../actors/phrase.ts";
import * as arabic from "../../tables/ar/sanction.ts";
import { countedTargets } from "../../tables/ar/sanction.ts";
import { tradedGoods } from "../../tables/en/trade.ts";
import { foldedText } from "../../text/token.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { isActing } from "../arguments/englishGroups.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { patternOf } from "./sanctionIssuers.ts";

/** "expelled the French ambassador, A": the state whose diplomats they are and whoever is named, or in Arabic who it is if he has no state. */
export function expelledState(
  { phrases, groups, language, bodies }: TextClause,
  { from, to }: Trigger,
  subject: Group | undefined,
): Group | undefined {
  const own = new Set(subject?.members.flatMap(({ actor }) => [actor?.key, bodies.get(actor?.key ?? "")?.actor?.key]));
  for (const phrase of phrases) {
    if (phrase.from < to || phrase.from > to + 6) continue;
    // "أمهلت أ فلانا أسبوعين للمغادرة": who is called by his name alone.
    const isBareName = phrase.sort === "name" && phrase.title === null && phrase.actor?.kind === "PERSON";
    if (language === "ar" && isBareName) return groupOf(phrase);
    // "الملحق العسكري بالسفارة الجزائرية": the state of the embassy.
    const ofBody = bodies.get(phrase.title?.body?.actor?.key ?? "");
    const state = [phrase, phrase.title?.body, bodies.get(phrase.actor?.key ?? ""), ofBody].find(
      (each) => each?.actor?.kind === "STATE" && !own.has(each.actor.key),
    );
    // "the EU's ambassador"
    const union = /ambassador|envoy|diplomat/.test(phrase.title?.office ?? "") ? phrase.title!.body : undefined;
    const sender = state ?? (language === "en" && union?.actor?.kind === "ORGANIZATION" ? union : undefined);
    // "ثلاثة دبلوماسيين من ألمانيا وبولندا"
    const states = groups.find(({ members }) => language === "ar" && members.length > 1 && members[0] === sender);
    if (sender)
      return states?.members.every(({ actor }) => actor?.kind === "STATE") ? states : withPerson(phrase, sender);
  }
  // "closed its border with Greece and expelled nine diplomats"
  // "staff of the Russian embassy must leave after Prague declared them unwanted"
  const before = phrases
    .map((each) =>
      each.actor?.kind === "ORGANIZATION" && /embassy|consulate/i.test(each.actor.name)
        ? (bodies.get(each.actor.key) ?? each)
        : each,
    )
    .findLast((each) => each.to <= from && each.actor?.kind === "STATE" && !own.has(each.actor.key));
  if (language === "en") return before && groupOf(before);
  const person = phrases.find(
    ({ from: start, actor, title }) => start >= to && start <= to + 3 && actor?.kind === "PERSON" && title === null,
  );
  return person && groupOf(person);
}

/** The state that sends somebody, and who it is if the text names him. */
function withPerson(envoy: Phrase, sender: Phrase): Group {
  const group = groupOf(sender);
  return envoy.actor?.kind === "PERSON" ? { ...group, members: [envoy, sender] } : group;
}

/** "two French diplomats were expelled by", "the French ambassador, A, was": whose diplomats they are, and whoever is named. */
export function expelledBefore({ phrases }: TextClause, { from }: Trigger): Group | undefined {
  const isState = ({ actor }: Phrase) => actor?.kind === "STATE";
  const envoy = phrases.findLast(
    (each) => each.to <= from && [each, each.title?.body].some((state) => state && isState(state)),
  );
  return envoy && withPerson(envoy, isState(envoy) ? envoy : envoy.title!.body!);
}

/** "banned imports of Russian oil", "imposed tariffs on Chinese steel": the state whose goods they are. */
export function tradedState(
  { phrases, text, tokens, sentence, language }: TextClause,
  { from, to }: Trigger,
  subject: Group | undefined,
): Group | undefined {
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  const words = text.slice(tokens[from]!.start, tokens[Math.min(sentence.to, to + 10) - 1]!.end);
  if (!(language === "en" ? tradedGoods : arabic.tradeWords).test(words)) return undefined;
  // "barred its citizens from leaving and A recalled its envoy"
  const acting = phrases.find((each) => each.from >= to && language === "en" && isActing(tokens, each));
  const state = phrases.find(
    (each) =>
      each.from >= to &&
      each.from <= to + (language === "en" ? 10 : 14) &&
      (each.actor?.kind === "STATE" || isSource(each)) &&
      each.from < (acting?.from ?? sentence.to) &&
      !own.has(each.actor?.key),
  );
  return state && groupOf(state);

  /** "a ban on imports from A" */
  function isSource({ from: start, actor }: Phrase): boolean {
    return (
      language === "en" &&
      actor?.kind === "ORGANIZATION" &&
      /\b(?:imports|goods|products|supplies) from(?: the)?$/.test(foldedText(tokens, start - 3, start))
    );
  }
}

/** "منعت عشرة نواب بريطانيين من دخول أراضيها": the state whose people they are, if only their number is told. */
function nationalsOf(
  { phrases, tokens, language }: TextClause,
  { to }: Trigger,
  subject: Group | undefined,
): Group | undefined {
  if (language === "en") return undefined;
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  const state = phrases.find(
    ({ from, sort, actor }) =>
      from > to &&
      from <= to + 8 &&
      sort === "adjective" &&
      actor?.kind === "STATE" &&
      !own.has(actor.key) &&
      countedTargets.test(tokens[from - 1]!.folded),
  );
  return state && groupOf(state);
}

/** "froze Libyan assets", "seized Libyan central bank reserves": the state whose they are. */
function ownerOfFunds({ phrases, tokens, text, sentence, language }: TextClause, { to }: Trigger): Group | undefined {
  const state = phrases.find(({ from, sort, actor }) => from >= to && from <= to + 3 && sort === "adjective" && actor);
  const behind = state && tokens[state.to] ? text.slice(tokens[state.to]!.start, sentence.end) : "";
  const isFunds =
    /^(?:(?:state|government|central bank|sovereign|foreign|overseas) )?(?:assets|funds|reserves|accounts|deposits)\b/;
  return language === "en" && isFunds.test(behind) ? groupOf(state!) : undefined;
}

/** The state that is hit where no name is told: by a ban on its goods, or on its people. */
export function stateMeant(clause: TextClause, trigger: Trigger, subject: Group | undefined): Group | undefined {
  const pattern = patternOf(trigger);
  const isOfTrade = (
    clause.language === "en" ? /^(?:restrict|impose|ban|lift)$/ : /^(?:restrict|impose|ban|raise)$/
  ).test(pattern);
  return (
    (isOfTrade ? tradedState(clause, trigger, subject) : undefined) ??
    (/^(?:ban|refuse|target)$/.test(pattern) ? nationalsOf(clause, trigger, subject) : undefined) ??
    (pattern === "freeze" ? ownerOfFunds(clause, trigger) : undefined)
  );
}
