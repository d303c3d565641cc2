import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";

const inPower =
  /\b(?:in power|in office|in charge|in the job|in the post|at the helm|on the throne|ha[sd] governed|ha[sd] ruled|held the (?:job|post|office))$/;
/** How an office begins, directly before its date: "who took office last June". */
const takesOffice = /\b(?:took office|assumed office|was sworn in|came to power|came to office)$/;
const begins = /^(?:since|from|between)$/;
const ends = /^(?:to|until|till|and)$/;

/** From when and until when somebody holds an office: "the president, in power since 1994", "A, who was minister from 2010 until May 2012". */
export function tenuresIn(clause: TextClause): ReadRelation[] {
  const { dates, language } = clause;
  if (language !== "en") return [];
  return dates.flatMap((date, index) => {
    const preposition = before(clause, date);
    const isUntil = /^(?:until|till)$/.test(preposition.word);
    const member = date.past === null ? undefined : memberBefore(clause, preposition.at, preposition.word);
    // "from 2010 to 2012": the end belongs to the beginning.
    const first = dates[index - 1];
    const isRest = first !== undefined && date.from - first.to <= 1;
    if (!member || isRest) return [];
    const next = dates[index + 1];
    const end = next && /^(?:from|between)$/.test(preposition.word) && isEndOf(clause, date, next) ? next : undefined;
    if (preposition.word === "from" && !end) return [];
    const relation = tenure(clause, member, isUntil ? undefined : date, isUntil ? date : end);
    return relation ? [relation] : [];
  });
}

/** The word that relates a date to what stands before it, which may be its first. */
function before({ tokens }: TextClause, { from }: TextDate): { readonly word: string; readonly at: number } {
  const own = tokens[from]!.folded;
  return /^(?:since|from|between|until|till|in)$/.test(own)
    ? { word: own, at: from }
    : { word: tokens[from - 1]?.folded ?? "", at: from - 1 };
}

/** Whose office is told directly before, or who is said to be in power: "has been on the throne since". */
function memberBefore({ phrases, tokens }: TextClause, at: number, word: string): Phrase | undefined {
  const person = phrases.findLast(({ to, actor }) => to <= at && actor?.kind === "PERSON");
  if (!person) return undefined;
  // "in" may belong to "sworn in" or to the date.
  if ([at, at + 1].some((end) => takesOffice.test(foldedText(tokens, end - 3, end))))
    return at - person.to <= 8 ? person : undefined;
  if (word === "since" && inPower.test(foldedText(tokens, at - 3, at))) return at - person.to <= 8 ? person : undefined;
  const end = Math.max(person.to, person.title?.to ?? 0);
  if (!person.title || end !== at) return undefined;
  const isBegun = word === "in" && /\b(?:became|took over as)\b/.test(foldedText(tokens, person.from, end));
  return begins.test(word) || isBegun || /^(?:until|till)$/.test(word) ? person : undefined;
}

function isEndOf({ tokens }: TextClause, { to }: TextDate, next: TextDate): boolean {
  return (
    next.past !== null && next.from - to <= 1 && (ends.test(tokens[next.from]!.folded) || ends.test(tokens[to]!.folded))
  );
}

function tenure(
  clause: TextClause,
  member: Phrase,
  begin: TextDate | undefined,
  end: TextDate | undefined,
): ReadRelation | null {
  const body = member.title?.body ?? clause.bodies.get(member.actor!.key);
  if (!body?.actor) return null;
  const parts = [
    { role: "MEMBER" as const, phrase: member },
    { role: "BODY" as const, phrase: { ...body, head: member.head, chain: chainThrough(body) } },
  ];
  return relationOf(
    clause,
    { kind: "AFFILIATION", rule: "tenure", parts, date: begin, passage: spanOf(member, begin, end) },
    { office: member.title?.office || null, endDate: end?.past ?? null },
  );
}
