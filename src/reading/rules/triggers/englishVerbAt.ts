import { affiliationVerbs } from "../../tables/en/affiliation.ts";
import { associationVerbs } from "../../tables/en/association.ts";
import { meetingVerbs, mutualVerbs } from "../../tables/en/meeting.ts";
import { abandoningVerbs, otherVerbs, progressiveVerbs } from "../../tables/en/otherVerbs.ts";
import { otherCalls, statementVerbs } from "../../tables/en/statement.ts";
import type { VerbForm } from "../../text/englishVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { memberAt } from "../affiliation/englishMembers.ts";
import { portfolioVerbAt } from "../affiliation/englishPortfolios.ts";
import { postedAt } from "../affiliation/englishPostings.ts";
import type { TextClause } from "../arguments/clause.ts";
import { agreedAt } from "../association/agreements.ts";
import { attackAt, backedAt, heldAt, takeoverAt, tiePhraseAt } from "../association/englishTieVerbs.ts";
import { incursionAt } from "../association/incursions.ts";
import { personalMeetingAt } from "../meeting/englishMeetingVerbs.ts";
import { sanctionVerbAt } from "../sanction/englishSanctionVerbs.ts";
import { quotedVerbAt } from "../statement/insertedSpeech.ts";
import { lightStatementAt } from "../statement/lightStatements.ts";
import { mindVerbAt } from "../statement/mindVerbs.ts";
import { matchOver } from "./adjuncts.ts";
import { splitVerbAt } from "./englishSplitVerbs.ts";
import { type EnglishVerb, isAfterBe, verbOf } from "./englishVerbs.ts";

/** The verb at a place, by what it tells with the words around it. */
export function verbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, text } = clause;
  const changed = portfolioVerbAt(clause, from) ?? postedAt(clause, from);
  if (changed) return changed;
  const sanction = sanctionVerbAt(clause, from);
  const tie =
    backedAt(clause, from) ??
    heldAt(clause, from) ??
    takeoverAt(clause, from) ??
    incursionAt(clause, from) ??
    (sanction ? undefined : (tiePhraseAt(clause, from) ?? agreedAt(clause, from)));
  if (tie) return tie;
  const personal = personalMeetingAt(clause, from);
  if (personal) return personal;
  const split = sanction ? undefined : (splitVerbAt(clause, from) ?? memberAt(clause, from) ?? attackAt(clause, from));
  if (split) return split;
  if (sanction) return verbOf(sanction, { kind: "SANCTION", pattern: sanction.value.pattern });
  const light = lightStatementAt(clause, from);
  if (light) return light;
  const statement = statementVerbs.at(tokens, from);
  const isLonger = ({ to }: { readonly to: number }) => to >= (statement?.to ?? 0);
  const association = matchOver(associationVerbs, clause, from);
  const meeting = meetingAt(clause, from);
  // "handed over his credentials to" extradites nobody.
  if (association && isLonger(association) && association.to >= (meeting?.to ?? 0))
    return verbOf(association, { kind: "ASSOCIATION", patterns: [association.value.pattern] });
  // "speaks for the party"
  const spoken = affiliationVerbs.at(tokens, from);
  const isOffice =
    meeting && spoken && spoken.to > meeting.to && [spoken.to, spoken.to + 1].some((each) => clause.phraseAt(each));
  if (meeting && isLonger(meeting) && !isOffice)
    return verbOf(meeting, { kind: "MEETING", pattern: meeting.value.pattern });
  if (statement && spoken && spoken.to > statement.to)
    return verbOf(spoken, { kind: "AFFILIATION", pattern: spoken.value.pattern });
  const installed = statement && installedAt(clause, from, statement);
  if (installed) return installed;
  const quoted = statement ? undefined : (quotedVerbAt(clause, from) ?? mindVerbAt(clause, from));
  if (quoted) return quoted;
  if (!statement || isDismissal(clause, statement.to) || isDismissed(clause, from)) return otherVerbAt(clause, from);
  if (otherCalls.test(text.slice(tokens[from]!.start, sentence.end))) return undefined;
  // "who calls himself A"
  const isOfSelf = /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[statement.to]?.folded ?? "");
  if (isOfSelf && /^(?:call|styl|term)/.test(tokens[from]!.folded)) return undefined;
  const carries = /^(?:quoted|cited)$/.test(tokens[from]!.folded);
  return verbOf(statement, { kind: "STATEMENT", stance: statement.value.stance, carries });
}

/** A verb of meeting, also "shook hands in Rome with"; whose journeys they are that have a day within, their own table tells. */
function meetingAt(clause: TextClause, from: number) {
  const over = matchOver(meetingVerbs, clause, from);
  const found = over?.value.pattern === "travel" ? meetingVerbs.at(clause.tokens, from) : over;
  return longer(found, matchOver(mutualVerbs, clause, from));
}

/** "confirmed A as minister", "was confirmed as minister", "admitted Greece as a member": no words. */
function installedAt(
  { tokens, phraseAt }: TextClause,
  from: number,
  verb: WordMatch<Pick<VerbForm, "form">>,
): EnglishVerb | undefined {
  const stem = /^(?:confirm|admit)/.exec(tokens[from]!.folded)?.[0];
  const object = phraseAt(verb.to);
  const next = tokens[object?.to ?? verb.to]?.folded;
  if (!stem || next !== "as" || object?.isGenitive) return undefined;
  return verbOf(verb, { kind: "AFFILIATION", pattern: stem === "admit" ? "admit" : "appoint" });
}

/** "dismissed the minister, A": persons lose offices, what they say is denied. */
function isDismissal(clause: TextClause, index: number): boolean {
  const isRemoved = /^(?:dismiss|remov|suspend)/.test(clause.tokens[index - 1]!.folded);
  const phrase = clause.phraseAt(index);
  // "dismissed A as president"
  const after = phrase && clause.tokens[phrase.to]?.folded === "as" ? clause.phraseAt(phrase.to + 1) : undefined;
  if (isRemoved && phrase?.actor?.kind === "PERSON" && after?.sort === "title") return true;
  return isRemoved && phrase?.actor?.kind === "PERSON" && phrase.title !== null && !phrase.isGenitive;
}

/** "A, the army chief, was dismissed by B" */
function isDismissed(clause: TextClause, index: number): boolean {
  const before = clause.phrases.findLast(({ to }) => to < index);
  return clause.tokens[index]!.folded === "dismissed" && isAfterBe(clause, index) && before?.actor?.kind === "PERSON";
}

function otherVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens } = clause;
  const office = affiliationVerbs.at(tokens, from);
  const isParticiple = /,/.test(tokens[from]!.gap) || /^(?:and|by|after|before)$/.test(tokens[from - 1]?.folded ?? "");
  const other =
    otherVerbs.at(tokens, from) ??
    (isAfterBe(clause, from) ? progressiveVerbs.at(tokens, from) : undefined) ??
    (isParticiple ? abandoningVerbs.at(tokens, from) : undefined);
  const isLeft = office && other && /^(?:leave|dismiss)$/.test(office.value.pattern) && isOccasion(clause, office.to);
  if (office && !isLeft) return verbOf(office, { kind: "AFFILIATION", pattern: office.value.pattern });
  return other && verbOf(other, { kind: "OTHER", effect: other.value.effect });
}

const occasions =
  /^(?:talks|meetings?|visits?|trips?|journey|summits?|negotiations|discussions|consultations|conference)$/;

/** "pulled out of a visit", "suspended talks": what is left or suspended is no body. */
function isOccasion({ tokens, sentence, phraseAt }: TextClause, from: number): boolean {
  const words = tokens.slice(from, Math.min(sentence.to, from + 5));
  const actor = words.find(({ index }) => phraseAt(index)?.actor)?.index ?? sentence.to;
  return words.some(({ folded, index }) => occasions.test(folded) && index < actor);
}

function longer<Match extends { readonly to: number }>(one: Match | undefined, other: Match | undefined) {
  return (one?.to ?? 0) >= (other?.to ?? 0) ? one : other;
}
