import type { RelationKind } from "../../../ontology/relationKinds.ts";
import type { Role } from "../../../ontology/roles.ts";
import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { keyInText, phraseFor } from "./mentionsElsewhere.ts";

/** Verbs whose object is what somebody has done or said, and not who did: "dismissed it as theatre", not "accused it of theft". */
const answeringVerbs =
  /^(?:call|describ|dismiss|reject|brand|term|den(?:y|ied|ies)|confirm|welcom|condemn|denounc|deplor|brush|shrug|laugh|wav|play|ridicul|mock|hail|prais|applaud|endors|support|back|criticis|criticiz|slam|blast|attack|decr|deride|scorn|lament|regret|label|dub|cheer|salut|defend|oppos|question|disput|refut|liken)/;

/** Whether the object of an English verb is what was said or done before: "called it a mistake", not "denied that A had come". */
export function isAnswer({ tokens, language, sentence }: TextClause, { from, to, form }: Trigger): boolean {
  const object = to < sentence.to ? tokens[to]!.folded : "";
  const next = to + 1 < sentence.to ? tokens[to + 1] : undefined;
  const isClosed = !next || /[.,;:“"]/.test(next.gap) || /^(?:as|an?|nonsense)$/.test(next.folded);
  // "denied it had any role": what follows is a clause.
  const isWord = object === "it" && (isClosed || !/^den(?:y|ied|ies)/.test(tokens[from]!.folded));
  const isPronoun = isWord || (/^(?:this|that)$/.test(object) && isClosed);
  return language === "en" && form !== "noun" && isPronoun && answeringVerbs.test(tokens[from]!.folded);
}

const rolesOfAgents: readonly Role[] = ["SPEAKER", "ISSUER", "FROM", "TO", "VISITOR", "PARTICIPANT"];
/** What is answered, the likeliest first: words, then deeds. */
const kinds: readonly RelationKind[] = ["STATEMENT", "SANCTION", "ASSOCIATION", "MEETING"];

/**
 * "B tabled a text. A dismissed it": who did or said what the sentence before tells, or this one before the verb, else the subject of the
 * sentence before. @param before the subjects of the sentences before, the last one first
 */
export function answeredTo(
  clause: TextClause,
  trigger: Trigger,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
  before: readonly Group[],
): Phrase[] {
  const { text, tokens, bodies } = clause;
  // "called it a sad day": a time.
  if (/^an? (?:\w+ )?(?:day|moment|hour|night|year)\b/.test(foldedText(tokens, trigger.to + 1, trigger.to + 4)))
    return [];
  const own = new Set([...speakers, ...[...speakers].map((key) => bodies.get(key)?.actor?.key)]);
  const isAgent = ({ role, mention }: ReadRelation["participants"][number]) =>
    rolesOfAgents.includes(role) && !own.has(keyInText(mention));
  const isSubject = ({ role, mention }: ReadRelation["participants"][number]) =>
    role === "SUBJECT" && !own.has(keyInText(mention));
  const isNear = (end: number) => {
    const between = text.slice(end - 1, tokens[trigger.from]!.start);
    // What is denied may be told in the paragraph before.
    const isAnswered = trigger.value.kind === "STATEMENT" && trigger.value.stance === "DENY";
    return (isAnswered || !between.includes("\n")) && (between.match(/[.?!]["”’)]*\s/g) ?? []).length <= 1;
  };
  const near = earlier.filter(({ passage, participants }) => isNear(passage.end) && participants.some(isAgent));
  const told = kinds.map((kind) => near.findLast((each) => each.kind === kind)).find((each) => each !== undefined);
  const { start, end } = tokens[trigger.to]!;
  const judged = told && isJudgement(text, told) ? told.participants.filter(isSubject) : [];
  if (judged.length > 0 && trigger.value.kind === "STATEMENT" && trigger.value.stance !== "DENY")
    return judged.map(({ mention }) => phraseFor(mention, trigger.to, { start, end }));
  if (told)
    return told.participants.filter(isAgent).map(({ mention }) => phraseFor(mention, trigger.to, { start, end }));
  const [last] = before;
  const isLast = last !== undefined && isNear(tokens[last.to - 1]!.end);
  const head = { start, end };
  return (isLast ? last.members : [])
    .filter(({ actor }) => actor !== null && !own.has(actor.key))
    .map((phrase) => ({ ...phrase, from: trigger.to, to: trigger.to + 1, ...head, head, chain: chainThrough(phrase) }));
}

/** "A praised the opening. B termed it a victory", "A condemned the raid, and B branded it an outrage": both speak of the same deed. */
function isJudgement(text: string, { kind, stance, passage }: ReadRelation): boolean {
  const words = text.slice(passage.start, passage.end);
  const isEvaluated =
    stance === "PRAISE" || stance === "SUPPORT" || /\b(?:condemn|denounc|deplor|lament|regret)/.test(words);
  return kind === "STATEMENT" && isEvaluated;
}
