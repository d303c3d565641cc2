import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { keyInText, phraseFor } from "./mentionsElsewhere.ts";

/** How many relations before it whoever denies something may have been accused. */
const reach = 10;

/** "“Never,” A retorted": verbs with which somebody answers. */
const replies = /^(?:retort|repl(?:y|ied|ies)|counter|respond|answer|rejoin|shot|fir(?:e|ed)|hit|snap)/;
/** How many relations before it a reply may answer. */
const reachOfReply = 3;

/** "A denied arming the rebels", "“Never,” A retorted": whoever accused A before. */
export function accusers(
  clause: TextClause,
  { trigger }: Event,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  if (trigger.value.kind !== "STATEMENT") return [];
  const isReply = clause.language === "en" && replies.test(clause.tokens[trigger.from]!.folded);
  if (trigger.value.stance !== "DENY" && !isReply) return [];
  // "اتهمت أ ب. ونفى وزير خارجية ب": who speaks for the accused.
  const accused = new Set([...speakers, ...[...speakers].flatMap((key) => clause.bodies.get(key)?.actor?.key ?? [])]);
  // "اتهمت أ حكومة ب. ونفت وزارة الداخلية ذلك": an organ of no told state.
  const isBare = [...speakers].some(
    (key) => /^new:(?:وزارة|الوزارة|الجيش|الشرطة|الرئاسة|الحكومة)/.test(key) && !clause.bodies.has(key),
  );
  if (isBare && clause.home?.actor) accused.add(clause.home.actor.key);
  const isAccused = ({ kind, stance, participants }: ReadRelation) =>
    kind === "STATEMENT" &&
    /^(?:CRITICIZE|WARN|THREATEN|DEMAND)$/.test(stance ?? "") &&
    participants.some(({ role, mention }) => role === "SUBJECT" && accused.has(keyInText(mention)));
  const told = earlier.slice(isReply ? -reachOfReply : -reach).findLast(isAccused);
  return (told?.participants ?? [])
    .filter(({ role, mention }) => role === "SPEAKER" && !speakers.has(keyInText(mention)))
    .map(({ mention }) =>
      phraseFor(mention, trigger.from, wordsOf(clause, { from: trigger.from, to: trigger.from + 1 })),
    );
}
