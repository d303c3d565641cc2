import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf } from "../draft.ts";

/** Words of the names of parties and armed groups, and nouns for them, folded. */
const parties =
  /^(?:party|movement|front|union|alliance|bloc|coalition|league|rally|democrats|republicans|liberals|conservatives|socialists|communists|greens|brigades?|militia|faction|list|platform)$/;
/** Words between a person and the party that is his: "his conservative Centre Union". */
const adjectives =
  /^(?:own|new|left|right|far|wing|opposition|rebel|small|tiny|pro|islamist|royalist|(?!rival$)\p{L}+(?:ing|al|ive|ist|ic|ian|ern))$/u;
const mostWords = 4;

/** "A's Centre Union", "his party, the Centre Union", "A, whose Lions Brigade holds the town": a person belongs to the party or armed group that is his. */
export function partiesOfPersonsIn(clause: TextClause): ReadRelation[] {
  const { language, phrases, tokens } = clause;
  if (language !== "en") return [];
  return phrases.flatMap((owner) => {
    const from = owner.actor?.kind === "PERSON" ? endOfOwner(owner) : undefined;
    const body = from === undefined ? undefined : phrases.find((each) => each.from >= from && isParty(each, from));
    if (!body) return [];
    const passage = { start: owner.start, end: body.end };
    const relation = relationOf(clause, {
      kind: "AFFILIATION",
      rule: "party",
      parts: membershipParts(owner, body),
      passage,
    });
    return relation ? [relation] : [];
  });

  /** The index after "A's", "his" or "A, whose". */
  function endOfOwner({ to, isGenitive }: Phrase): number | undefined {
    if (isGenitive) return to;
    return tokens[to]?.folded === "whose" && /^,? $/.test(tokens[to]!.gap) ? to + 1 : undefined;
  }

  /** "Centre Union", "ruling Centre Union", "party, the Centre" */
  function isParty({ from: start, to, actor, sort }: Phrase, from: number): boolean {
    if (actor?.kind !== "ORGANIZATION" || sort !== "name" || start > from + mostWords) return false;
    const name = tokens[start]!.folded === "the" ? start + 1 : start;
    const first = tokens[name - 1]!.folded === "the" ? name - 1 : name;
    const between = tokens.slice(from, Math.max(from, first));
    const isCalled = parties.test(between.at(-1)?.folded ?? "") && /^,? $/.test(tokens[first]!.gap);
    const described = isCalled ? between.slice(0, -1) : between;
    const isPlain = described.every(
      ({ gap, letterCase, folded, index }) =>
        letterCase !== "capital" && adjectives.test(folded) && (index === from || /^[ -]$/.test(gap)),
    );
    const isNamed = first === name && tokens.slice(name, to).some(({ folded }) => parties.test(folded));
    return isPlain && (isCalled || (isNamed && !/,/.test(tokens[first]!.gap)));
  }
}
