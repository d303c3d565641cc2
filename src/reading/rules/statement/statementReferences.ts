import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { keyInText, phraseFor } from "./mentionsElsewhere.ts";
import { apposedNoun } from "./nextClauses.ts";
import { subjectsOfEarlier } from "./subjectsOfEarlier.ts";

/** "…، الأمر الذي نفته الدوحة", "وهو ما وصفته": the speakers of the statement that it answers. */
export function answeredBy(
  clause: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): Phrase[] | undefined {
  const before = foldedText(clause.tokens, trigger.from - 2, trigger.from);
  if (!/^(?:الامر الذي|وهو ما|وهي ما|وهو امر)$/.test(before)) return undefined;
  const statement = events.findLast(
    (each) => each.trigger.value.kind === "STATEMENT" && each.trigger.from < trigger.from && each.subject !== subject,
  );
  const head = wordsOf(clause, trigger);
  return statement?.subject?.members.map((phrase) => ({ ...phrase, head, chain: chainThrough(phrase) }));
}

/** "slapped sanctions on A and B, accusing them of": whom the sentence has told to be targets, if nothing tells otherwise who they are. */
export function sanctionedJustNow(
  { tokens, sentence, groups, language }: TextClause,
  { to, form }: Event["trigger"],
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const isThem = language === "en" && form === "gerund" && to < sentence.to && tokens[to]!.folded === "them";
  const known = groups.find(({ from }) => from === to);
  const sanction = isThem
    ? earlier.findLast(({ kind, passage }) => kind === "SANCTION" && passage.start >= sentence.start)
    : undefined;
  if (!sanction || (known && known.members.length > 0)) return [];
  return sanction.participants
    .filter(({ role, mention }) => role === "TARGET" && !speakers.has(keyInText(mention)))
    .map(({ mention }) => phraseFor(mention, to, tokens[to]!));
}

/** "A accused C, an allegation that B called absurd": the subject of what the noun before B tells. */
export function commentedOn(
  { tokens, language }: TextClause,
  { trigger, subject }: Event,
  events: readonly Event[],
): readonly Phrase[] | undefined {
  const noun =
    language === "en" && subject && subject.to <= trigger.from ? apposedNoun(tokens, subject.from) : undefined;
  if (noun === undefined) return undefined;
  const main = events.find(({ trigger: { from, form }, subject: acting }) => acting && form !== "noun" && from < noun);
  const own = subject!.members[0]?.actor?.key;
  return main?.subject?.members.filter(({ actor }) => actor?.key !== own);
}

/** "ورد عليها فلان": who spoke last, and whom the pronoun may stand for. */
export function repliedTo(
  clause: TextClause,
  { from, to, form }: Event["trigger"],
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const { tokens, sentence } = clause;
  const [verb, pronoun] = [tokens[from]!, tokens[to]];
  const isReply = /^(?:ي|ت)?(?:رد|ردت|عقب|عقبت|علق|علقت)$/.test(verb.forms.at(-1)!.word);
  if (form === "noun" || !isReply || !pronoun || to >= sentence.to || !/^علي(?:ه|ها|هم)$/.test(pronoun.folded))
    return [];
  const said = earlier.findLast(({ kind }) => kind === "STATEMENT");
  return (said?.participants ?? [])
    .filter(({ role, mention }) => role === "SPEAKER" && !speakers.has(keyInText(mention)))
    .map(({ mention }) => phraseFor(mention, to, pronoun))
    .filter((phrase) => mayStandFor(clause, to, phrase));
}

/** "praised the decision, which …": the object of the verb, if it refers to what was told before. */
export function objectOfEarlier(
  clause: TextClause,
  { to, form }: Event["trigger"],
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const { tokens, sentence } = clause;
  const last = Math.min(to + 2, sentence.to);
  if (form === "noun" || last <= to || !/^(?:the|this|these|those)$/.test(tokens[to]!.folded)) return [];
  const next = tokens[last];
  // "the decision by A", "the offer of A" is about A.
  if (next && last < sentence.to && /^(?:of|by|from|that|to|on|against|between|with)$/.test(next.folded)) return [];
  // "said the ban would stay": what stands behind the verb is a clause.
  if (
    next &&
    last < sentence.to &&
    /^(?:would|will|was|were|is|are|had|has|have|could|should|must|can|may|might|did|does|amounted|went|came|violated|breached|remained)$/.test(
      next.folded,
    )
  )
    return [];
  return subjectsOfEarlier(clause, { start: tokens[to]!.start, end: tokens[last - 1]!.end }, speakers, earlier);
}

/** Whom an attached pronoun stands for: the last two before it for "هما", or else the last person before who does not speak. */
export function whomPronounMeans(
  { groups, phrases, tokens }: TextClause,
  from: number,
  speakers: ReadonlySet<string>,
): Phrase[] {
  const isTwo = /هما$/.test(tokens[from]!.folded);
  const two = isTwo ? groups.findLast(({ to, members }) => to <= from && members.length === 2)?.members : undefined;
  const person = phrases.findLast(
    ({ to, actor, sort }) => to <= from && actor?.kind === "PERSON" && sort === "name" && !speakers.has(actor.key),
  );
  const head = wordsOf({ tokens }, { from, to: from + 1 });
  return [...(two ?? (person && !isTwo ? [person] : []))].map((phrase) => ({
    ...phrase,
    head,
    chain: chainThrough(phrase),
  }));
}
