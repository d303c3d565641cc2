import { addCount } from "../collections/addCount.ts";
import { isPartialDate } from "../dates/partialDate.ts";
import { relationKinds } from "../ontology/relationKinds.ts";
import type { Role } from "../ontology/roles.ts";
import { datesOf, type TextDate } from "./dates/textDates.ts";
import type { Article, Reading, ReadMention, ReadRelation, Span } from "./reading.ts";
import { tokensOf } from "./text/token.ts";

/** Why the gate refuses a proposal. */
export type Refusal =
  | "the passage is not in the text"
  | "the passage does not consist of whole words"
  | "a role does not belong to the kind"
  | "a participant is missing"
  | "a participant is not mentioned in the passage"
  | "a mention is not in the text"
  | "a date is not valid"
  | "the date is not in the text";

/**
 * Lets through what a text supports, whoever proposes it. The rest is left out and counted, never softened.
 * @param dates the date expressions of the text, if the caller has already found them
 */
export function passGate(
  article: Article,
  proposals: readonly ReadRelation[],
  dates: readonly TextDate[] = datesIn(article),
): Reading {
  const refused = new Map<string, number>();
  const relations = proposals.filter((proposal) => {
    const refusal = refusalOf(article, proposal, dates);
    if (refusal !== null) addCount(refused, refusal);
    return refusal === null;
  });
  return { relations, refused };
}

/** Why a proposal does not follow from the text; null if it does. */
export function refusalOf(
  article: Article,
  proposal: ReadRelation,
  dates: readonly TextDate[] = datesIn(article),
): Refusal | null {
  const { text, publishedOn } = article;
  const { passage, participants, attribution } = proposal;
  if (!isPlace(text, passage)) return "the passage is not in the text";
  if (!isWholeWords(text, passage)) return "the passage does not consist of whole words";
  const { fromRoles, toRoles } = relationKinds[proposal.kind];
  const allowed: readonly Role[] = [...fromRoles, ...toRoles];
  if (participants.some(({ role }) => !allowed.includes(role))) return "a role does not belong to the kind";
  const has = (roles: readonly Role[]) => roles.length === 0 || participants.some(({ role }) => roles.includes(role));
  if (!has(fromRoles) || (proposal.kind !== "STATEMENT" && !has(toRoles))) return "a participant is missing";
  const mentions = [...participants.map(({ mention }) => mention), ...attribution];
  if (!mentions.every((mention) => [mention, ...mention.chain].every((span) => isPlace(text, span))))
    return "a mention is not in the text";
  if (!participants.every(({ mention }) => isMentionedIn(passage, mention)))
    return "a participant is not mentioned in the passage";
  const stated = [proposal.date, proposal.endDate, proposal.endedBy].filter((date) => date !== null);
  if (!stated.every(isPartialDate)) return "a date is not valid";
  if (![proposal.date, proposal.endDate].every((date) => date === null || follows(date, dates)))
    return "the date is not in the text";
  if (proposal.endedBy !== null && proposal.endedBy !== publishedOn) return "the date is not in the text";
  return null;
}

/** Whether a span has whole characters of a text. */
export function isPlace(text: string, { start, end }: Span): boolean {
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  // In this mode, only half a pair is a surrogate.
  return isWithin && !/\p{Surrogate}/u.test(text.slice(start, end));
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Arabic particles that are attached to a word are words, too: a passage may begin after them, not end before the rest. */
function isWholeWords(text: string, { start, end }: Span): boolean {
  const [first, last] = [characterAt(text, start), characterBefore(text, end)];
  const before = /[\p{L}\p{M}\p{N}]*$/u
    .exec(text.slice(Math.max(0, start - 8), start))![0]
    .replace(/[\p{M}\u0640]/gu, "");
  const startsWord = before === "" || /^[وف]?[بكل]?$/u.test(before);
  const endsWord = !letter.test(characterAt(text, end)) || !letter.test(last);
  return startsWord && endsWord && !/^\p{M}/u.test(first);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  return /[\uDC00-\uDFFF]/.test(text[index - 1] ?? "") ? text.slice(index - 2, index) : (text[index - 1] ?? "");
}

/** A mention, or a title or verb in the passage that a chain of mentions links to a name elsewhere. */
function isMentionedIn(passage: Span, mention: ReadMention): boolean {
  return passage.start <= mention.start && mention.end <= passage.end;
}

function datesIn({ text, language, publishedOn }: Article): TextDate[] {
  return datesOf(tokensOf(text), language, publishedOn);
}

/** Whether a date is what a date expression of the article says, or less precise. */
function follows(date: string, dates: readonly TextDate[]): boolean {
  return dates.some(({ past, future }) => past?.startsWith(date) || future?.startsWith(date));
}
