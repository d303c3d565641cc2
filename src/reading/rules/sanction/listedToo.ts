import { mentionOf, type Phrase } from "../../actors/phrase.ts";
import { keyOfMention, keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** How a sentence goes on with the list of the sanction that was reported before it. */
const continuing = [
  /\b(?:added|listed|sanctioned|named|targeted|blacklisted|included|on the (?:\w+ )?(?:black)?list|put on it)\b(?: to (?:the|its) (?:\w+ )?(?:black)?list)?,? (?:too|as well)\b/i,
  /\balso (?:\w+ ){0,3}(?:added|listed|sanctioned|named|targeted|blacklisted|hit|included|include|includes|names|covers)\b/i,
  /\b(?:among|also on|the others?|others) (?:those|them|the|it)?\b.{0,40}\b(?:list|sanctioned|listed|targets?|targeted|named|blacklisted)\b/i,
  /\b(?:faces?|faced) (?:the same|identical|similar) (?:measures|sanctions|restrictions|penalties|bans?|treatment)\b/i,
  /^(?:they|these|those|the (?:two|three|four|five|six|others?)) (?:are|were|include)\b|\b(?:is|are|was|were) (?:named in|listed in|among (?:them|those))\b/i,
  /\bso (?:was|were) |\blikewise (?:listed|sanctioned|blacklisted|hit|targeted|banned)\b|\b(?:was|were) hit (?:too|as well)\b/i,
  /\b(?:those|the (?:companies|firms|banks|individuals|entities|men|women|persons|people|officials|targets|others|list|blacklist|two|three|four|five)) (?:named |listed |sanctioned |targeted |hit |blacklisted |affected |on the list )?(?: ?are| ?is| ?were| ?include[sd]?| ?also)\b/i,
];
const continuingInArabic = [
  /^و?(?:ال\p{L}+ )(?:الثلاثة |الأربعة |الخمسة |المدرج\S+ |المستهدف\S+ |المشمول\S+ )?(?:هم|هي|هما) /u,
  /^و?(?:من بين|بين|ومن) (?:المدرج|المستهدف|المشمول|المعاقب|الذين|من شملته)/u,
  /^(?:كما |و?كذلك |و?أيضا )?(?:و?شملت|و?تشمل|و?طالت|و?ضمت|و?استهدفت|و?تستهدف|أدرجت|أضيف|أضيفت|و?أدرج) (?:ال(?:قائمة|لائحة|عقوبات|حزمة|إجراءات)|أيضا|كذلك)/u,
  /^و?(?:تضم|ضمت|تشمل) (?:القائمة|اللائحة|الشبكة)/u,
  /^(?:كما )?[وف]?(?:[يت]?[أاُ]*درجت?|[أاُ]*ضيفت?)(?: (?:أيضا|كذلك))? (?:على|إلى|في) (?:ال)?(?:لائحة|قائمة)(?: نفسها| ذاتها| السوداء)?/u,
  /^(?:كما |و?كذلك )?و?(?:[تي]شمل|شملت?|[تي]طال|طالت?|[تي]ستهدف|استهدفت?|[تي]ضم|ضمت?|[تي]نطبق|[تي]سري) (?:كذلك |أيضا |أيضاً )?ال(?:عقوبات|إجراءات|إجراء|تدابير|تدبير|قائمة|لائحة|حزمة|قيود|قرار|قرارات|حظر|تجميد|خطوة)(?: الجديد[ةه]?)?(?: كذلك| أيضا| أيضاً)?(?: على)?/u,
  /^(?:كما )?[وف]?(?:[يت]ضيف|[اأ]ضافت?) إلي(?:هم|هما|ه|ها)(?= )/u,
  // "تجمد العقوبات أموال الثلاثة، وتشمل كذلك شركة أ"
  /(?:عقوبات|قائمة|لائحة|إجراءات|تدابير|حزمة|قيود)[^؛]*[،,] ?(?:كما )?و?(?:تشمل|شملت|تطال|طالت|تستهدف|استهدفت|ضمت) (?:كذلك|أيضا|أيضاً) /u,
];
/** How many sentences a list may go on for. */
const reach = 4;

/**
 * The sanction that was reported last with those whom this sentence adds to its targets; null if it adds nobody.
 * @param last the sanction, and the sentence that reported or continued it
 */
export function listedToo(
  clause: TextClause,
  events: readonly Event[],
  last: { readonly relation: ReadRelation; readonly index: number },
): ReadRelation | null {
  const { language, text, sentence, index, phrases } = clause;
  const { relation } = last;
  const words = text.slice(sentence.start, sentence.end);
  const goesOn = (language === "en" ? continuing : continuingInArabic).find((each) => each.test(words));
  if (index - last.index > reach || index === last.index || !goesOn) return null;
  // An Arabic sentence names them behind the words that tell that the list goes on.
  const match = goesOn.exec(words)!;
  const from = sentence.start + (language === "en" ? 0 : match.index + match[0].length);
  const own = keysOf(relation);
  const added = phrases.filter(
    ({ actor, sort, isGenitive, from: at, start }) =>
      start >= from &&
      !isOwnerInRelative(clause, at) &&
      actor !== null &&
      actor.kind !== "STATE" &&
      (sort === "name" || sort === "organization") &&
      !isGenitive &&
      !own.includes(keyOfMention(actor)),
  );
  const targets = language === "en" ? added.filter((phrase) => isOfList(clause, events, phrase)) : added;
  if (targets.length === 0) return null;
  const distinct = [...new Map(targets.map((phrase) => [phrase.actor!.key, phrase])).values()];
  return {
    ...relation,
    participants: [
      ...relation.participants,
      ...distinct.map((phrase) => ({ role: "TARGET" as const, mention: mentionOf(phrase) })),
    ],
    passage: spanOf(relation.passage, ...distinct),
  };
}

/** Not the commander in "A, a brother of the commander, B", and not whoever says so or decides it. */
function isOfList({ groups }: TextClause, events: readonly Event[], phrase: Phrase): boolean {
  const group = groups.find(({ members }) => members.includes(phrase));
  const isActing = events.some(
    ({ trigger: { value }, subject }) =>
      (value.kind === "STATEMENT" || value.kind === "SANCTION") && subject?.members.includes(phrase),
  );
  return !isActing && group !== undefined && /^(?:|including|on|against|to)$/.test(group.preposition);
}

/** "شركة أ التي يملكها فلان" */
function isOwnerInRelative({ tokens }: TextClause, at: number): boolean {
  return /^(?:الذي|التي|الذين)$/.test(tokens[at - 2]?.folded ?? "");
}
