import { chainThrough, newPhrase, type Phrase } from "../../actors/phrase.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";

/** "تولى فلان حقيبة الخارجية", "احتفظت فلانة بوزارة الدفاع": a minister of the state that the article is about. */
export function withPortfolio(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, sentence } = clause;
  const word = tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 14))
    .find(({ forms }) => forms.some(({ word: each }) => /^(?:حقيبه|حقيبتي|وزاره)$/.test(each)));
  const [member] = subject?.members ?? [];
  const isNear = word && (word.index <= Math.max(trigger.to, subject?.to ?? 0) + 3 || /حقيب/.test(word.folded));
  if (!isNear || !member) return [];
  const predecessor = predecessorIn(clause, { to: word.index });
  return [
    ...ofPortfolio(clause, word.index, member).flatMap((stated) => withPredecessor(stated, predecessor)),
    ...othersWithPortfolio(clause, word.index + 1),
  ];
}

/** "تولى فلان حقيبة الدفاع، وعلان حقيبة المالية": without the verb. */
function othersWithPortfolio(clause: TextClause, from: number): Membership[] {
  const { tokens, phrases, sentence } = clause;
  return tokens.slice(from, sentence.to).flatMap(({ index, folded }) => {
    const member = folded === "حقيبه" ? phrases.find(({ to }) => to === index) : undefined;
    return member?.hasConjunction ? ofPortfolio(clause, index, member) : [];
  });
}

/** What a head of government or of state presides over, folded. */
const governed = /^(?:الوزراء|الحكومه|الجمهوريه|الدوله|البلاد|مجلس)$/;

/** "تولى رئاسة الوزراء خلفا لفلان": at the head of the state where he has another office, or that the article is about. */
export function headOfGovernment(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, phrases, text } = clause;
  const noun = tokens
    .slice(trigger.to, trigger.to + 8)
    .find(({ folded, index }) => folded === "رياسه" && governed.test(tokens[index + 1]?.folded ?? ""));
  const acting = subject?.members[0]?.actor?.kind === "PERSON" ? subject.members[0] : undefined;
  // "تدعم الحركة فلانا منذ أن تولى": not the movement.
  const member =
    acting ??
    phrases.findLast(({ to, actor, sort }) => to <= trigger.from && actor?.kind === "PERSON" && sort === "name");
  if (!noun || !member) return [];
  const next = tokens[noun.index + 1]!;
  const last = next.folded === "مجلس" ? tokens[noun.index + 2]! : next;
  const place = { from: noun.index, to: last.index + 1, start: noun.start, end: last.end };
  const office = `رئيس ${text.slice(next.start, last.end)}`;
  const predecessor = predecessorIn(clause, place);
  return inOffice(clause, place, office, member).flatMap((stated) => withPredecessor(stated, predecessor));
}

/** A minister by the portfolio that follows the noun at a token: "حقيبة الخارجية". */
export function ofPortfolio(clause: TextClause, index: number, member: Phrase): Membership[] {
  const [word, next] = [clause.tokens[index]!, clause.tokens[index + 1]];
  if (!next || !/^ال/.test(next.folded)) return [];
  return inMinistry(clause, { from: index, to: index + 2, start: word.start, end: next.end }, next.value, member);
}

/** @param portfolio with the article */
export function inMinistry(clause: TextClause, place: Place, portfolio: string, member: Phrase): Membership[] {
  return inOffice(clause, place, `وزير ${portfolio}`, member);
}

type Place = Pick<Phrase, "from" | "to" | "start" | "end">;

/** An office of the state where the person has another one, or that the article is about. */
function inOffice(clause: TextClause, place: Place, office: string, member: Phrase): Membership[] {
  const { bodies, home } = clause;
  if (member.actor?.kind !== "PERSON") return [];
  const known = bodies.get(member.actor.key);
  const body = governmentBehind(clause, place.to) ?? (known?.actor?.kind === "STATE" ? known : home);
  if (body?.actor?.kind !== "STATE") return [];
  const own = newPhrase({ ...place, actor: body.actor, chain: chainThrough(body) });
  return [{ member, body: own, office }];
}

/** "في الحكومة اللبنانية" */
function governmentBehind({ tokens, phrases }: TextClause, from: number): Phrase | undefined {
  const next = tokens[from]?.folded === "في" ? phrases.find((each) => each.from === from + 1) : undefined;
  return next?.actor?.kind === "STATE" && /^(?:ال)?حكومه$/.test(tokens[from + 1]!.folded) ? next : undefined;
}
