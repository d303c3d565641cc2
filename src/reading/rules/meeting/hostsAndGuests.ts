import type { Phrase } from "../../actors/phrase.ts";
import { keyOfMention, keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";

/** Words of what may never be: "will thank her host, A". */
const isAhead = /\b(?:will|would|may|might|could|if|due|plans?|hopes?|is to|are to|not|never)\b/i;

/** "A thanked his host, B", "A spoke, with her guest, B, at her side": who receives whom, if nothing else tells that they meet. @param found what is read before it */
export function hostsAndGuestsIn(clause: TextClause, found: readonly ReadRelation[]): ReadRelation[] {
  const { language, sentence, text, phrases } = clause;
  if (language !== "en" || sentence.isHeadline || isAhead.test(text.slice(sentence.start, sentence.end))) return [];
  return phrases.flatMap((phrase) => {
    const words = wordsOf(clause, phrase);
    const owner = words === undefined ? undefined : ownerBefore(phrases, phrase);
    if (words === undefined || !owner || isTold(found, sentence.start, phrase)) return [];
    const relation = meetingOf(clause, phrase, owner, words);
    return relation ? [relation] : [];
  });
}

/** "his host, A", "his host, President A": what the words before the name of a person say of him. */
function wordsOf({ text }: TextClause, { start, end, sort, actor }: Phrase): string | undefined {
  if (sort !== "name" || actor?.kind !== "PERSON") return undefined;
  const [, noun] = /^(?:his|her|their) (?:\w+ )?(host|hostess|guest|visitor)\b/i.exec(text.slice(start, end)) ?? [];
  return noun?.toLowerCase();
}

function meetingOf(clause: TextClause, phrase: Phrase, owner: Phrase, words: string): ReadRelation | null {
  const date = clause.dates.length === 1 ? clause.dates[0] : undefined;
  const [role, otherRole] = /^host/.test(words) ? (["HOST", "VISITOR"] as const) : (["VISITOR", "HOST"] as const);
  const parts = [
    { role: otherRole, phrase: owner },
    { role, phrase },
  ];
  return relationOf(clause, { kind: "MEETING", rule: "guest", parts, date, passage: spanOf(owner, phrase, date) });
}

/** The only other person whom the sentence names before. */
function ownerBefore(phrases: readonly Phrase[], { from, actor }: Phrase): Phrase | undefined {
  const others = phrases.filter(
    (each) => each.to <= from && each.actor?.kind === "PERSON" && each.actor.key !== actor!.key,
  );
  return new Set(others.map((each) => each.actor!.key)).size === 1 ? others[0] : undefined;
}

function isTold(found: readonly ReadRelation[], start: number, { actor }: Phrase): boolean {
  return found.some(
    (each) => each.kind === "MEETING" && each.passage.start >= start && keysOf(each).includes(keyOfMention(actor!)),
  );
}
