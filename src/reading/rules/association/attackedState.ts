import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** How many words after the verb the state may be named whose people or places are attacked. */
const reach = 8;

/** What is attacked, taken or broken, where only its place tells whose it is, folded. */
const targets =
  /^(?:ال)?(?:مواقع|موقعا|اهداف|اهدافا|هدفا|قاعده|قواعد|مدينه|مدن|بلده|قريه|قري|منشاه|منشات|مستودع|مستودعات|مصنع|مصنعا|مصانع|ميناء|مواني|مطار|مطارا|مطارات|مقر|مقرا|مقار|معسكر|معسكرا|معسكرات|مخيم|مخيما|مناطق|منطقه|اراضي|اراض|اجزاء|جزر|جزيره|بني|بنيه|محطه|محطات|مبني|مباني|مستشفي|سفينه|ناقله|قافله|ثكنه|مخازن|منصات|بلدات|ضواحي|محيط|جنوب|شمال|شرق|غرب|وسط|جنوبي|شمالي|شرقي|غربي|غارات|ضربات|هجمات|هجوما|غاره|ضربه)$/;

/** "قصفت مواقع في جورجيا", "احتلت أجزاء من جورجيا", "شنت غارات جوية في جورجيا": the state whose places they are. */
function attackedInArabic(
  { groups, tokens, phrases, sentence }: TextClause,
  { to }: Event["trigger"],
  subject: Group | undefined,
): Group | undefined {
  const from = Math.max(to, subject?.to ?? 0);
  const words = tokens.slice(from, Math.min(sentence.to, from + reach));
  const end = words.find(
    ({ gap, folded }) => /[،؛:]/.test(gap) || /^(?:ان|الذي|التي|بعد|قبل|حيث)$/.test(folded),
  )?.index;
  const limit = end ?? from + reach;
  const target = words.find(({ folded, index }) => targets.test(folded) && index < limit)?.index;
  if (target === undefined || target > from + 1) return undefined;
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  const isOther = ({ actor }: { actor: Group["members"][number]["actor"] }) =>
    actor?.kind === "STATE" && !own.has(actor.key);
  const place = groups.find(
    (group) =>
      group.from > target &&
      group.from < limit &&
      /^(?:في|من|داخل|علي|)$/.test(group.preposition) &&
      group.members.every(isOther),
  );
  const described = phrases.find(
    (phrase) => phrase.from > target && phrase.from < limit && phrase.sort === "adjective" && isOther(phrase),
  );
  return place && place.members.length > 0 ? place : described && groupOf(described);
}

export function isAttack(type: string): boolean {
  return /^(?:attack|war|invasion|occupation)$/.test(type);
}

/** "shelled Greek positions", "fired on a Greek convoy": the state whose they are, which only an adjective tells in English. */
export function attackedState(clause: TextClause, { trigger, subject }: Event): Group | undefined {
  const { phrases, tokens, sentence, language } = clause;
  const { from: verb, to } = trigger;
  if (language !== "en") return attackedInArabic(clause, trigger, subject);
  const own = new Set(subject?.members.map(({ actor }) => actor?.key));
  const end = tokens
    .slice(to + 1, Math.min(sentence.to, to + reach))
    .find(({ gap, folded }) => /[,;:]/.test(gap) || /^(?:and|after|before|who|which|that|from|with)$/.test(folded));
  const state = phrases.find(
    ({ from, actor, sort }) =>
      from > verb &&
      from < (end?.index ?? to + reach) &&
      actor?.kind === "STATE" &&
      sort === "adjective" &&
      !own.has(actor.key),
  );
  return state && groupOf(state);
}
