import { postingVerbs } from "../../tables/en/affiliation.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";

/** Whom a state sends abroad to stay. */
const postedOfficers = /^(?:ambassador|envoy|consul|high commissioner|charge d'affaires|representative)/;
/** How many words tell the place: "to Rabat as", "to the United Nations in Geneva as". */
const reach = 8;

/** "will go to Rabat as ambassador", "was sent to Paris as consul": no journey, but an office. */
export function postedAt({ tokens, phrases, sentence }: TextClause, from: number): EnglishVerb | undefined {
  const verb = postingVerbs.at(tokens, from);
  if (!verb) return undefined;
  const as = tokens
    .slice(verb.to, Math.min(sentence.to, verb.to + reach))
    .find(({ folded, gap }) => folded === "as" || /[,;:]/.test(gap));
  const office =
    as?.folded === "as" ? phrases.find((each) => each.from >= as.index + 1 && each.from <= as.index + 2) : undefined;
  return office?.sort === "title" && postedOfficers.test(office.title?.office ?? "")
    ? verbOf(verb, { kind: "AFFILIATION", pattern: verb.value.pattern })
    : undefined;
}
