import type { Phrase } from "../../actors/phrase.ts";
import { dualRelatives, namedRelatives, ownedRelatives } from "../../tables/ar/relatives.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Pair } from "./tie.ts";

/** What a state or an organization can be to another one as well. */
const betweenPowers = /^(?:alliance|rivalry|partnership)$/;

/** Who is what to whom, by the words from `from` to before `to`. */
export interface Kinship {
  readonly to: number;
  readonly type: string;
  readonly pairs: readonly Pair[];
}

/** The relatives, allies and rivals that the word at a token tells: "فلان، نجل أ", "فلان وشقيقه ب", "أ وب، حليفتا ج". */
export function arabicKinshipAt(clause: TextClause, from: number): Kinship | undefined {
  const { tokens } = clause;
  // Folded, "حليفة" is "حليفه".
  const isOwned = !tokens[from]!.value.endsWith("ة");
  const owned = isOwned ? ownedRelatives.at(tokens, from) : undefined;
  if (clause.phraseAt(from)) return undefined;
  if (owned) return { to: owned.to, type: owned.value, pairs: pairsOfPronoun(clause, from, owned.to, owned.value) };
  const two = dualRelatives.at(tokens, from);
  const pairs = two ? pairsOfDual(clause, from, two.to) : [];
  if (two && pairs.length > 0) return { to: two.to, type: two.value, pairs };
  const word = namedRelatives.at(tokens, from);
  return word && { to: word.to, type: word.value, pairs: pairsOfNoun(clause, from, word.to) };
}

/** "شقيقه فلان", "فلان، وهو شقيقه", "أ وحليفتها ب": the owner of the pronoun is who is named before. */
function pairsOfPronoun(clause: TextClause, from: number, to: number, type: string): Pair[] {
  const { phrases, tokens } = clause;
  const isJoined = tokens[from]!.folded.startsWith("و");
  const persons = phrases.filter((each) => each.actor?.kind === "PERSON" && each.to <= from);
  const owner = persons.findLast((each) => mayStandFor(clause, to - 1, each));
  if (!isJoined && /^(?:وهو|وهي|هو|هي)$/.test(tokens[from - 1]?.folded ?? "")) {
    const owned = persons.findLast((each) => each.actor!.key !== owner?.actor?.key);
    return owner && owned ? [[owner, owned]] : [];
  }
  if (type === "ownership") return pairsOfOwner(clause, from, to);
  const near = phrases.filter((each) => each.from >= to && each.from <= to + 1 && each.actor !== null);
  const after = near.find(({ actor }) => actor!.kind === "PERSON") ?? near[0];
  if (!after || !/^ ["“«(]?$/.test(tokens[after.from]!.gap)) return [];
  if (after.actor!.kind === "PERSON") return owner ? [[after, owner]] : [];
  const power = betweenPowers.test(type) ? powerBefore(clause, from, isJoined) : undefined;
  return power && after.sort !== "adjective" ? [[after, power]] : [];
}

/** "شركة أ، ومالكها فلان", "فلان، مؤسس شركة أ ومالكها": the firm before, and the person behind or the one whose title it is. */
function pairsOfOwner({ phrases, tokens }: TextClause, from: number, to: number): Pair[] {
  const person = phrases.find((each) => each.actor?.kind === "PERSON" && each.from >= to && each.from <= to + 1);
  const last = phrases.findLast((each) => each.to <= from && each.actor !== null);
  if (person && !/[،,]/.test(tokens[person.from]!.gap)) {
    const firm = phrases.findLast(
      (each) => each.to <= from && each.to > from - 4 && each.actor?.kind === "ORGANIZATION",
    );
    return firm ? [[person, firm]] : [];
  }
  const body = last?.to === from && last.actor?.kind === "PERSON" ? last.title?.body : undefined;
  return last && body?.actor?.kind === "ORGANIZATION" ? [[last, body]] : [];
}

/** "أ وحليفتها ب": who stands directly before, or else the first one of the sentence that no preposition stands before. */
function powerBefore({ groups }: TextClause, from: number, isJoined: boolean): Phrase | undefined {
  const before = groups.filter(({ to, members }) => to <= from && members.length > 0);
  const near = before.find(({ to }) => to === from);
  const group = isJoined ? near : before.find(({ preposition }) => preposition === "");
  const power = group?.members.at(-1);
  return power?.actor?.kind === "PERSON" ? undefined : power;
}

/** "أ وب، حليفتا ج" */
function pairsOfDual({ groups, phrases }: TextClause, from: number, to: number): Pair[] {
  const two = groups.find((group) => group.to === from && group.members.length === 2);
  const other = phrases.find((each) => each.from === to && each.actor !== null);
  return two && other ? two.members.map((member) => [member, other] as const) : [];
}

/** "فلان، نجل أ", "نجل أ فلان" */
function pairsOfNoun(clause: TextClause, from: number, to: number): Pair[] {
  const { phrases } = clause;
  const before = phrases.findLast((each) => each.to === from) ?? personDescribedBefore(clause, from);
  const after = phrases.find((each) => each.from === to);
  if (!after) return [];
  if (before) return [[before, after]];
  const next = phrases.find((each) => each.from === after.to && each.sort === "name" && each.preposition === "");
  return next ? [[next, after]] : [];
}

/** "فلان، وهو صهر أ", "فلان، وهو نائب سابق وزوج شقيقة أ": the person whom the words describe. */
function personDescribedBefore({ phrases, tokens, sentence }: TextClause, from: number): Phrase | undefined {
  const last = tokens[from - 1]?.folded ?? "";
  // "فلان، المتزوج من ابنة أ"
  const isMarried = last === "من" && /^[وي]?(?:ال)?(?:متزوج|تزوج)ه?$/.test(tokens[from - 2]?.folded ?? "");
  if (isMarried) return phrases.findLast(({ to, actor }) => to <= from - 2 && actor?.kind === "PERSON");
  const isJoined = tokens[from]!.forms[0]!.word.startsWith("و");
  if (!/^(?:و?هو|و?هي)$/.test(last) && !isJoined) return undefined;
  const start = isJoined ? Math.max(sentence.from, from - 12) : from - 2;
  const persons = phrases.filter(
    (each) => each.from >= start - 6 && each.to <= from && each.actor !== null && each.sort !== "adjective",
  );
  const isDescribed = !isJoined || tokens.slice(start, from).some(({ folded }) => /^و?ه[وي]$/.test(folded));
  return isDescribed ? persons.at(-1) : undefined;
}
