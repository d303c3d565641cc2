import { keyOfMention, keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { keyInText } from "./mentionsElsewhere.ts";

/**
 * "قال إن بلاده ستراقب، محذرا أ من …", "رحب بالاتفاق، وأشاد بالوساطة": what an Arabic participle or a verb of the same stance goes on with
 * is one statement with what its speaker has said, unless both are about others, "اتهم أ بالكذب، داعيا ب إلى …", or do different things to somebody,
 * "دعا أ إلى الحوار، محذرا إياها من …".
 * @returns the statement that the sentence has told before, and what becomes of it
 */
export function joinedStatement(
  relation: ReadRelation,
  clause: TextClause,
  { trigger }: Event,
  relations: readonly ReadRelation[],
): { readonly first: ReadRelation; readonly joined: ReadRelation } | undefined {
  if (clause.language !== "ar" || relation.kind !== "STATEMENT") return undefined;
  const { from, form, hasConjunction } = trigger;
  const isHere = ({ kind, passage }: ReadRelation) => kind === "STATEMENT" && passage.start >= clause.sentence.start;
  const first = relations.findLast(isHere);
  const isMore = hasConjunction && relation.stance !== "NEUTRAL" && relation.stance === first?.stance;
  // "رحب بالاتفاق، ووصفه بأنه", "وعزاه إلى": more about the same.
  const isOfSame = hasConjunction && trigger.hasPronoun && /^و(?:وصف|اعتبر|عزا)/.test(clause.tokens[from]!.folded);
  if (!first || !(form === "gerund" || isMore || isOfSame)) return undefined;
  if (isOfOtherStance(first, relation) && isAddressed(clause, trigger)) return undefined;
  if (keysOf(first, "SPEAKER").join() !== keysOf(relation, "SPEAKER").join()) return undefined;
  const [some, others] = [othersIn(clause, first), othersIn(clause, relation)];
  const isReason = /^(?:معتبر|مشير|موكد|موضح|لافت|مشدد)(?:ا|ه)$/.test(clause.tokens[from]!.folded);
  if (!isReason && !isOfSame && some.length > 0 && others.length > 0 && !some.some((key) => others.includes(key)))
    return undefined;
  const keys = keysOf(first);
  const more = relation.participants.filter(({ mention }) => !keys.includes(keyOfMention(mention)));
  return {
    first,
    joined: {
      ...first,
      stance: relation.stance === "NEUTRAL" ? first.stance : relation.stance,
      date: first.date ?? relation.date,
      passage: spanOf(first.passage, relation.passage),
      participants: [...first.participants, ...more],
    },
  };
}

function isOfOtherStance(one: ReadRelation, other: ReadRelation): boolean {
  return one.stance !== "NEUTRAL" && other.stance !== "NEUTRAL" && one.stance !== other.stance;
}

/** "محذرا إياها", "داعيا أ": whether the words behind a participle are for somebody. */
function isAddressed({ tokens, phraseAt }: TextClause, { to }: Trigger): boolean {
  return /^ايا(?:ه|ها|هم|هما)$/.test(tokens[to]?.folded ?? "") || phraseAt(to)?.preposition === "";
}

/** Whom a statement is about by name: not the speaker's own state, and not whom only an adjective or a place tells ("تدخلا في شؤون أ"). */
function othersIn({ bodies, phrases, tokens }: TextClause, { participants }: ReadRelation): readonly string[] {
  const own = participants.map(({ role, mention }) => role === "SPEAKER" && bodies.get(keyInText(mention))?.actor?.key);
  return participants
    .filter(({ role, mention }) => {
      const phrase = phrases.find(({ start }) => start === mention.start);
      const isPlace = phrase && /^(?:شوون|في|داخل)$/.test(tokens[phrase.from - 1]?.folded ?? "");
      return role === "SUBJECT" && !own.includes(keyInText(mention)) && phrase?.sort !== "adjective" && !isPlace;
    })
    .map(({ mention }) => keyOfMention(mention));
}
