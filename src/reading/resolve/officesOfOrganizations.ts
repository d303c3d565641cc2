import { fold } from "../../names/fold.ts";
import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { officesOfOrganizations } from "../tables/en/references.ts";
import { outletWords } from "../tables/organizations.ts";
import { bodyInTitle, countOf, type TextSoFar, withBodies } from "./textSoFar.ts";

/** How many sentences before it the organization may be named. */
const reach = 2;

/** Whether only organizations have an office: "Director-General A". */
export function isOfOrganization({ office, isNational }: Title): boolean {
  return !isNational && officesOfOrganizations.test(office);
}

/** "The agency's inspectors left. Director-General A said": the only organization that the sentence or the two before it name, apart from organs of states and outlets. */
export function ofOrganizationNear(
  text: TextSoFar,
  affiliation: StatedAffiliation,
  title: Title,
): StatedAffiliation | null {
  const { phrases, affiliations, tokens, sentenceOf } = text;
  const { member } = affiliation;
  // "Zelva's chairman, A": that of whom the text does not tell who it is.
  const first = tokens.find(({ start }) => start === affiliation.start);
  if (/^['’]s? $/.test(first?.gap ?? "")) return null;
  const organs = new Set(
    affiliations.flatMap(({ rule, member: organ }) => (rule === "organ" ? [organ.actor?.key] : [])),
  );
  const named = withBodies(phrases).filter(
    (each) =>
      each.actor?.kind === "ORGANIZATION" &&
      each.start < member.start &&
      sentenceOf(member) - sentenceOf(each) <= reach &&
      !organs.has(each.actor.key) &&
      !outletWords.test(fold(each.actor.name).replace(/\bagency\b/g, "")),
  );
  for (const distance of [0, 1, reach]) {
    const near: readonly Phrase[] = named.filter((each) => sentenceOf(member) - sentenceOf(each) <= distance);
    if (near.length === 0) continue;
    return countOf(near) === 1
      ? { ...affiliation, body: bodyInTitle(affiliation, title, near.at(-1)!), rule: "near" }
      : null;
  }
  return null;
}
