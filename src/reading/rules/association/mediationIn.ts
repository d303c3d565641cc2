import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { tieOf } from "./tie.ts";

const mediation = /^و?(?:بوساطه|بواسطه|برعايه)$/;

/** "توصل أ وب إلى اتفاق بوساطة ج", "برعاية أنغولية": who mediates between the two that the Arabic sentence begins with. */
export function mediationIn(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups, phrases, language, phraseAt } = clause;
  if (language !== "ar" || sentence.isHeadline) return [];
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
  return parties.members
    .filter(({ actor }) => actor!.key !== mediator.actor!.key)
    .map((party) =>
      tieOf(clause, { from: word.index, to: word.index + 1 }, [mediator, party], { type: "mediation", directed: true }),
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
