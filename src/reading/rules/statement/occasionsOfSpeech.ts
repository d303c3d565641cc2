import type { Phrase } from "../../actors/phrase.ts";
import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Words with which an occasion begins, folded. */
const occasions =
  /^(?:(?:خلال|اثناء|عقب|بعد|قبل|لدي|اثر) |علي هامش|في (?:مكالمه|اتصال|موتمر|كلمه|خطاب|بيان|تصريح|تصريحات|مقابله|حديث|لقاء|اجتماع|ختام|مستهل|رساله|جلسه|اعقاب|اثناء) )/;
/** What stands between a speaker's words and whom he met, folded. */
const meetings =
  /(?:^| )(?:بعد|عقب|اثر|خلال|اثناء|ختام) (?:ال)?(?:اجتماع|لقاء|محادثات|مباحثات|جلسه|قمه|محادثه)(?: \S+){0,2}? مع$/;
/** Words with which it begins what is said, folded. */
const opening = /^ب?(?:ان|انه|انها|انهم)$/;
/** How many words an occasion may have. */
const longest = 24;

/**
 * "قال فلان خلال لقائه علانا في أثينا إن روسيا …": whether somebody is only named for the occasion on which an Arabic speaker says
 * something, while the words behind "إن" name another one.
 */
export function isOfOccasion(clause: TextClause, { from }: Phrase, speaker: Group, trigger: Trigger): boolean {
  const { language, phrases, sentence } = clause;
  if (language !== "ar" || from < speaker.to) return false;
  if (wasMet(clause, from, trigger)) return true;
  const words = wordsBehind(clause, speaker, trigger);
  if (words === undefined || from > words) return false;
  const own = new Set(speaker.members.flatMap(({ actor, title }) => [actor?.key, title?.body?.actor?.key]));
  return phrases.some(
    (other) => other.from > words && other.to <= sentence.to && other.actor !== null && !own.has(other.actor.key),
  );
}

/** Where what is said begins, if an occasion stands between the speaker and it. */
function wordsBehind({ tokens, sentence, isQuoted }: TextClause, { from, to }: Group, trigger: Trigger) {
  const behind = `${tokens[to]?.folded} ${tokens[to + 1]?.folded} `;
  if (from < trigger.to || !occasions.test(behind)) return undefined;
  return tokens
    .slice(to, Math.min(sentence.to, to + longest))
    .find(({ folded, index }) => opening.test(folded) && !isQuoted(index))?.index;
}

/** "أعلن فلان القرار بعد اجتماع مع علان": with whom the speaker had met. */
function wasMet({ tokens }: TextClause, phrase: number, { to }: Trigger): boolean {
  const before = foldedText(tokens, Math.max(to, phrase - 6), phrase);
  const said = tokens.slice(to, phrase).some(({ folded }) => opening.test(folded));
  return !said && meetings.test(before);
}
