import type { Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** How many words behind an Arabic verb the envoy may stand. */
const reach = 6;

/** "recalled its ambassador to Cairo", "استدعى سفيره لدى كينيا فلان": the state to which an envoy was sent. */
export function postOfEnvoy({ phrases, language }: TextClause, { from, to }: Pick<Trigger, "from" | "to">) {
  const limit = language === "en" ? to : to + reach;
  const envoy = phrases.find(
    (each) => each.to > from && each.from <= limit && (language === "en" || each.title?.post !== undefined),
  );
  const post: Phrase | null | undefined = envoy?.title?.post;
  return post?.actor?.kind === "STATE" ? post : undefined;
}

/** "أغلقت أ سفارتها في ب واستدعت سفيرها": where the embassy is. */
export function stateOfEmbassyBefore(
  { phrases, language, tokens, sentence }: TextClause,
  { from }: Pick<Trigger, "from">,
  subject: Group | undefined,
): Phrase | undefined {
  const isJoined = /^[وف]/.test(tokens[from]!.folded);
  const embassy = tokens.slice(sentence.from, from).findLast(({ folded }) => /^(?:سفارت|بعثت)(?:ها|ه)$/.test(folded));
  if (language === "en" || !isJoined || !embassy) return undefined;
  return phrases.find(
    (each) =>
      each.from > embassy.index &&
      each.from <= embassy.index + 2 &&
      each.actor?.kind === "STATE" &&
      each.actor.key !== subject?.members[0]?.actor?.key,
  );
}

/** "واستدعت أ سفيرها", "B has recalled its ambassador": from the state that the article is about, unless it does so for that one: "تضامنا مع لندن". */
export function stateOfArticle({ language, home, phrases, tokens }: TextClause, { to }: Trigger): Phrase | undefined {
  const isHelped = phrases.some(
    ({ from, actor }) => from > to && actor?.key === home?.actor?.key && /^(?:مع|with)$/.test(tokens[from - 1]!.folded),
  );
  // "recalled its ambassador for talks", not "recalled its ambassador there"
  return isHelped || (language === "en" && tokens[to]?.folded === "there") ? undefined : home;
}
