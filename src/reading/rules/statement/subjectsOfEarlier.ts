import { chainThrough, newPhrase, type Phrase } from "../../actors/phrase.ts";
import { keyOfMention } from "../../mergeRelations.ts";
import type { ReadMention, ReadRelation, Span } from "../../reading.ts";
import * as arabic from "../../tables/ar/references.ts";
import * as english from "../../tables/en/references.ts";
import { stancesOfSaying } from "../../tables/en/references.ts";
import type { TextClause } from "../arguments/clause.ts";
import { wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** What a definite noun of an event refers to: the kinds of relations, and the roles of those whom a statement about it is about. */
const references = { en: referencesBy(english), ar: referencesBy(arabic) };

function referencesBy(
  nouns: Readonly<Record<"nounsOfSaying" | "nounsOfAct" | "nounsOfVisit" | "nounsOfTie", string>>,
): readonly (readonly [nouns: RegExp, kinds: readonly string[], roles: readonly string[]])[] {
  return [
    [wordsIn(nouns.nounsOfSaying), ["STATEMENT", "SANCTION"], ["SPEAKER", "ISSUER"]],
    [wordsIn(nouns.nounsOfAct), ["SANCTION", "ASSOCIATION", "STATEMENT"], ["ISSUER", "SPEAKER", "FROM"]],
    [wordsIn(nouns.nounsOfVisit), ["MEETING"], ["VISITOR", "PARTICIPANT", "HOST"]],
    [wordsIn(nouns.nounsOfTie), ["ASSOCIATION", "MEETING"], ["FROM", "TO", "VISITOR", "PARTICIPANT"]],
  ];
}

function wordsIn(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll(" ", "|")})$`);
}

const nounsOfViolence = /^(?:attacks?|strikes?|invasion|war|offensive|raid)$/;

/** "الاتفاق" is no war, and "الحرب" no agreement. */
function isOfType({ kind, associationType }: ReadRelation, nouns: readonly string[]): boolean {
  // "the raid" is no meeting.
  if (kind === "MEETING" && nouns.some((noun) => nounsOfViolence.test(noun))) return false;
  const isOfWar = nouns.some((noun) => /^(?:حرب|هجوم|هجمات|ضربه|ضربات|غارات|قصف)$/.test(noun));
  const isOfAgreement = nouns.some((noun) => /^(?:اتفاق|اتفاقيه|معاهده|هدنه|تفاهم|مصالحه|صفقه)$/.test(noun));
  return (
    !(isOfWar && associationType === "agreement") &&
    !(isOfAgreement && associationType !== null && associationType !== "agreement")
  );
}

/** How many relations before it a statement may refer to. */
const reach = 10;

/** "rejected the charge", "welcomed the decision": who made it, as the text told before. */
export function subjectsOfEarlier(
  clause: TextClause,
  { start, end }: Span,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  const { tokens, sentence, language } = clause;
  const words = tokens.slice(sentence.from, sentence.to);
  for (const noun of words) {
    if (noun.start < start || noun.end > end) continue;
    const before = words.slice(Math.max(0, noun.index - sentence.from - 2), noun.index - sentence.from);
    if (language === "en" && !before.some(({ folded }) => /^(?:the|this|these|those|such)$/.test(folded))) continue;
    // "the agreement with B": one that the words themselves tell.
    if (language === "en" && /^(?:with|between)$/.test(tokens[noun.index + 1]?.folded ?? "")) continue;
    const definite = noun.forms.flatMap(({ word }) => (word.startsWith("ال") ? [word.slice(2)] : []));
    const forms = language === "en" ? [noun.folded] : definite;
    const reference = references[language].find(([nouns]) => forms.some((form) => nouns.test(form)));
    if (!reference) continue;
    const [, kinds, roles] = reference;
    // A ministry that denounces an expulsion does not mean that of its own state.
    const own = new Set([...speakers].map((key) => clause.bodies.get(key)?.actor?.key));
    const mayMean = ({ role, mention }: ReadRelation["participants"][number]) =>
      roles.includes(role) && !speakers.has(keyOf(mention)) && !own.has(keyOf(mention));
    const candidates = kinds.flatMap((kind) => {
      const last = earlier
        .slice(-reach)
        .findLast(
          (each) =>
            each.kind === kind &&
            hasStance(each, noun.folded) &&
            each.participants.some(mayMean) &&
            isOfType(each, forms),
        );
      return last ? [last] : [];
    });
    // "أدرجت أ ب على القائمة. ونفت ب الاتهامات": the sanction that an Arabic text tells directly before has its charges.
    const isOfSaying = language === "ar" && kinds[0] === "STATEMENT";
    const told = (isOfSaying && candidates.find((each) => isDirectlyBefore(clause, each))) || candidates[0];
    const meant = (told?.participants ?? []).filter(mayMean).map(({ mention }) => phraseFor(mention, noun.index, noun));
    if (meant.length > 0) return meant.flatMap((phrase) => [phrase, ...institutionOf(clause, phrase)]);
  }
  return [];
}

/** Whether the sentence before tells of a relation, or the same one. */
function isDirectlyBefore({ text, sentence }: TextClause, { passage }: ReadRelation): boolean {
  return !/[.؟!]["»”\s]+\S.*[.؟!]["»”\s]*$/s.test(text.slice(passage.end - 1, sentence.start).trimEnd());
}

/** Whether a statement did what its noun says: "the threat". */
function hasStance({ kind, stance }: ReadRelation, noun: string): boolean {
  const stances = stancesOfSaying.find(([nouns]) => nouns.test(noun))?.[1];
  return kind !== "STATEMENT" || stances === undefined || stances.test(stance ?? "NEUTRAL");
}

/** "A denied arming the rebels": whoever accused A before. */
export function accusers(
  clause: TextClause,
  { trigger }: Event,
  speakers: ReadonlySet<string>,
  earlier: readonly ReadRelation[],
): Phrase[] {
  if (trigger.value.kind !== "STATEMENT" || trigger.value.stance !== "DENY") return [];
  const isAccused = ({ kind, stance, participants }: ReadRelation) =>
    kind === "STATEMENT" &&
    /^(?:CRITICIZE|WARN|THREATEN|DEMAND)$/.test(stance ?? "") &&
    participants.some(({ role, mention }) => role === "SUBJECT" && speakers.has(keyOf(mention)));
  const told = earlier.slice(-reach).findLast(isAccused);
  return (told?.participants ?? [])
    .filter(({ role, mention }) => role === "SPEAKER" && !speakers.has(keyOf(mention)))
    .map(({ mention }) =>
      phraseFor(mention, trigger.from, wordsOf(clause, { from: trigger.from, to: trigger.from + 1 })),
    );
}

/** Whoever speaks for an organization is answered together with it. */
function institutionOf({ bodies }: TextClause, phrase: Phrase): Phrase[] {
  const body = bodies.get(phrase.actor!.key);
  return body?.actor?.kind === "ORGANIZATION" ? [{ ...phrase, actor: body.actor, chain: chainThrough(body) }] : [];
}

/** The noun, which stands for somebody whom a mention names elsewhere. */
function phraseFor(mention: ReadMention, index: number, { start, end }: Span): Phrase {
  const { name, kind, candidates, chain } = mention;
  const named = { start: mention.start, end: mention.end };
  return newPhrase({
    from: index,
    to: index + 1,
    start,
    end,
    sort: "pronoun",
    actor: { key: keyOf(mention), name, kind, candidates },
    chain: chainThrough({ chain, head: named }),
  });
}

/** The key that the actor of a mention has within the text. */
function keyOf(mention: ReadMention): string {
  return mention.candidates.length > 0 ? keyOfMention(mention) : `new:${mention.name}`;
}
