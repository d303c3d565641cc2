import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import type { ReadRelation } from "../../reading.ts";
import { mutualNouns } from "../../tables/en/association.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { tieOf } from "./tie.ts";

const table = new WordTable(linesOf<string>(mutualNouns));

/** What two are to each other: "A and B, old rivals, …", "A and B are allies", "the brothers A and B". */
export function mutualTiesIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { tokens, sentence, language } = clause;
  if (language !== "en") return [];
  const isSaid = events.some(({ trigger }) => trigger.value.kind === "STATEMENT");
  return tokens.slice(sentence.from, sentence.to).flatMap(({ index }) => {
    const noun = clause.phraseAt(index) ? undefined : table.at(tokens, index);
    const pair = noun && pairOf(clause, index, noun.to, isSaid);
    const [one, other] = pair?.members ?? [];
    if (!noun || !one?.actor || !other?.actor || pair!.members.length !== 2) return [];
    const arePersons = one.actor.kind === "PERSON";
    if (arePersons !== (other.actor.kind === "PERSON") || (noun.value === "family" && !arePersons)) return [];
    const tie = tieOf(clause, { from: index, to: noun.to }, [one, other], { type: noun.value, directed: false });
    return tie ? [tie] : [];
  });
}

function pairOf(clause: TextClause, from: number, to: number, isSaid: boolean): Group | undefined {
  const { groups, tokens, sentence } = clause;
  const named = groups.find((group) => group.from === to && /^ $/.test(tokens[to]!.gap));
  if (named) return named;
  // "allies of C" are not each other's.
  const isClosed =
    to >= sentence.to || /^[,.;]/.test(tokens[to]!.gap) || /^(?:and|who|that|since)$/.test(tokens[to]!.folded);
  if (!isClosed) return undefined;
  // "said that A and B were friends" is a claim.
  return appositionOf(clause, from) ?? (isSaid ? undefined : copulaSubject(clause, from));
}

/** Who is described by a noun behind a comma: "A, a close …", "A and B, old …". */
export function appositionOf({ groups, tokens }: TextClause, noun: number): Group | undefined {
  const group = groups.findLast(({ to }) => to <= noun && to >= noun - 5);
  if (!group || !/^,\s*$/.test(tokens[group.to]!.gap) || group.isGenitive) return undefined;
  const between = tokens.slice(group.to, noun);
  return between.every(
    ({ folded, letterCase, gap }, index) =>
      (index === 0 || gap === " " || gap === "-") &&
      letterCase !== "capital" &&
      (/^(?:an?|the|its|his|her|their|both|two|once|formerly|long|now|then)$/.test(folded) || !isFunctionWord(folded)),
  )
    ? group
    : undefined;
}
