import type { Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { isActing } from "../arguments/englishGroups.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Pair } from "./tie.ts";

/** How many words behind an Arabic verb the envoy may stand. */
const reach = 6;

/** "recalled its ambassador to Cairo", "recalled its ambassadors to France and Mali", "استدعى سفيره لدى كينيا فلان": the states to which envoys were sent. */
export function postsOfEnvoys(
  { phrases, language, tokens }: TextClause,
  { from, to }: Pick<Trigger, "from" | "to">,
): readonly Phrase[] {
  const limit = language === "en" ? to : to + reach;
  const envoy = phrases.find(
    (each) => each.to > from && each.from <= limit && (language === "en" || each.title?.post !== undefined),
  );
  const post = envoy?.title?.post;
  if (post?.actor?.kind !== "STATE") return [];
  return [post, ...(language === "en" ? listedAfter({ phrases, tokens }, envoy!.to) : [])];
}

/** "to Sweden, France and Japan": the states that a list goes on with. */
function listedAfter({ phrases, tokens }: Pick<TextClause, "phrases" | "tokens">, from: number): Phrase[] {
  const next = phrases.find((each) => each.from >= from && each.from <= from + 2);
  const words = tokens.slice(from, (next?.from ?? from) + 1);
  const isJoined = words.every(
    ({ folded, gap, index }) =>
      (index === from ? /^,? $/ : /^ $/).test(gap) && (index === next?.from || /^(?:and|the)$/.test(folded)),
  );
  const isState = next?.actor?.kind === "STATE" && next.sort !== "adjective" && !next.title && !next.isGenitive;
  const isSeparated = words.length > 1 || /^,/.test(words[0]?.gap ?? "");
  if (!next || !isJoined || !isSeparated || !isState || isActing(tokens, next)) return [];
  return [next, ...listedAfter({ phrases, tokens }, next.to)];
}

/** "The Greek ambassador to Cairo was recalled": whose envoy he is, and where. */
export function recalledBefore({ phrases }: TextClause, { from }: Pick<Trigger, "from">): Pair[] {
  const envoy = phrases.findLast(({ to, title }) => to <= from && title?.post?.actor?.kind === "STATE");
  const sender = envoy?.actor?.kind === "STATE" ? envoy : envoy?.title?.body;
  return sender?.actor?.kind === "STATE" ? [[sender, envoy!.title!.post!]] : [];
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
