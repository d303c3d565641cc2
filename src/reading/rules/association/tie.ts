import type { Modality } from "../../../ontology/modalities.ts";
import type { Phrase } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf, wordsOf } from "../draft.ts";

export type Pair = readonly [from: Phrase, to: Phrase];

interface Tie {
  /** The type of the association, which is also the name of its rule. */
  readonly type: string;
  readonly directed: boolean;
  readonly modality?: Modality;
  readonly date?: TextDate | undefined;
}

/** The association of two actors; null if they are one. @param words the tokens that state it */
export function tieOf(
  clause: TextClause,
  words: Pick<Phrase, "from" | "to">,
  [from, to]: Pair,
  { type, directed, modality = "ASSERTED", date }: Tie,
): ReadRelation | null {
  const parts = [
    { role: "FROM" as const, phrase: from },
    { role: "TO" as const, phrase: to },
  ];
  const passage = spanOf(wordsOf(clause, words), from, to, date);
  const relation = relationOf(
    clause,
    { kind: "ASSOCIATION", rule: type, parts, modality, date, passage },
    { associationType: type, directed },
  );
  return relation?.participants.length === 2 ? relation : null;
}
