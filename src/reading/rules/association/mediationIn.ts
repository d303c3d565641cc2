import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { tieOf } from "./tie.ts";

const mediation = /^و?(?:بوساطه|بواسطه|برعايه)$/;

const mediating = /^[وف]?[يت]?توسطت?$/;

/** Who mediates between two in what they do. */
export function mediationIn(clause: TextClause): ReadRelation[] {
  if (clause.language !== "ar" || clause.sentence.isHeadline) return [];
  return [...mediationByNoun(clause), ...mediationByVerb(clause)];
}

/** "محادثات توسطت فيها ج", "توسطت ج في هدنة وقعتها أ وب" */
function mediationByVerb(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups, phraseAt } = clause;
  const verb = tokens
    .slice(sentence.from, sentence.to)
    .find(({ folded, index }) => mediating.test(folded) && !phraseAt(index))?.index;
  if (verb === undefined) return [];
  const isBehind = /^(?:فيه|فيها|بينهما)$/.test(tokens[verb + 1]?.folded ?? "");
  const isIn = tokens[verb + 1]?.folded === "في" || tokens[verb + 2]?.folded === "في";
  const mediator = isBehind
    ? groups.find(({ from, preposition }) => from === verb + 2 && preposition === "")
    : (groups.find(({ from, preposition }) => from === verb + 1 && preposition === "") ??
      groups.findLast(({ to, preposition }) => to <= verb && to >= verb - 1 && preposition === ""));
  const isParty = ({ members, preposition }: Group) =>
    members.length === 2 && /^(?:بين)?$/.test(preposition) && members.every(isPower);
  const parties = isBehind
    ? groups.findLast((group) => group.to <= verb && isParty(group))
    : isIn
      ? groups.find((group) => group.from > verb && group.from <= verb + 8 && isParty(group))
      : undefined;
  return mediator?.members.length === 1 && parties ? tiesTo(clause, verb, mediator.members[0]!, parties) : [];
}

/** "توصل أ وب إلى اتفاق بوساطة ج", "برعاية أنغولية": who mediates between the two that the Arabic sentence begins with. */
function mediationByNoun(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups, phrases, phraseAt } = clause;
  const word = tokens
    .slice(sentence.from, sentence.to)
    .find(({ folded, index }) => mediation.test(folded) && !phraseAt(index));
  if (!word) return [];
  const mediator = phrases.find(
    ({ from, actor }) => from >= word.index + 1 && from <= word.index + 2 && actor !== null,
  );
  const parties = groups.find(
    ({ to, members, preposition }) =>
      to <= word.index && members.length === 2 && /^(?:بين)?$/.test(preposition) && members.every(isPower),
  );
  if (!mediator || !parties || !agrees(clause, word.index)) return [];
  return tiesTo(clause, word.index, mediator, parties);
}

function tiesTo(clause: TextClause, word: number, mediator: Phrase, { members }: Group): ReadRelation[] {
  return members
    .filter(({ actor }) => actor!.key !== mediator.actor!.key)
    .map((party) =>
      tieOf(clause, { from: word, to: word + 1 }, [mediator, party], { type: "mediation", directed: true }),
    )
    .filter((relation) => relation !== null);
}

function isPower({ actor }: Phrase): boolean {
  return actor?.kind === "STATE" || actor?.kind === "ORGANIZATION";
}

/** Whether the sentence tells of an agreement, talks or an exchange. */
function agrees({ text, tokens, sentence }: TextClause, word: number): boolean {
  const before = text.slice(sentence.start, tokens[word]!.start);
  // Who gives talks is their host.
  if (/رعاي/.test(tokens[word]!.value)) return /اتفاق|هدن|مصالح|وقف إطلاق|صفقة|معاهدة/.test(before);
  return /اتفاق|هدن|محادثات|مفاوضات|تباد|مصالح|وقف إطلاق|صفقة|تفاهم|معاهدة|استئناف|تطبيع/.test(before);
}
