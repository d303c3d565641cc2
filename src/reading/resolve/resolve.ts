import { KnownOrgans } from "../actors/knownOrgans.ts";
import { chainThrough, type Phrase, type StatedAffiliation } from "../actors/phrase.ts";
import type { Phrases } from "../actors/phrases.ts";
import { type Sentence, withoutDatelines } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import { pronounAntecedent } from "./antecedents.ts";
import { countryOf, ownerOf } from "./attachedPronouns.ts";
import { describedBy } from "./describedPersons.ts";
import { addGendersOfOwners, gendersIn } from "./genders.ts";
import { withGovernmentsOfPersons } from "./governmentsOfPersons.ts";
import { visitorOf } from "./guests.ts";
import { holdersIn, holdersOf } from "./holders.ts";
import { homeOf } from "./homeStates.ts";
import { officesOfLeads } from "./leadOffices.ts";
import { nativeOf } from "./natives.ts";
import { isNewcomer, newcomerOf } from "./newcomers.ts";
import { withBody } from "./officeBodies.ts";
import { holderOf, isIndefinite } from "./officeHolders.ts";
import { personOf } from "./personNouns.ts";
import { isThem, severalOf } from "./plurals.ts";
import { spokenFor } from "./representatives.ts";
import type { TextSoFar } from "./textSoFar.ts";
import { oneOfTheTwo } from "./theTwo.ts";
import { organizationOf } from "./unnamedOrganizations.ts";

export interface Resolved {
  readonly phrases: readonly Phrase[];
  readonly affiliations: readonly StatedAffiliation[];
  /** Who "they" and "the two" are. */
  readonly plurals: ReadonlyMap<Phrase, readonly Phrase[]>;
  /** The state that the article is about. */
  readonly home: Phrase | undefined;
}

/** How a person is found whom a noun calls: "the visitor", "the Chilean". */
const personsByRank: Readonly<Record<string, typeof personOf>> = {
  visitor: visitorOf,
  native: nativeOf,
  newcomer: newcomerOf,
};

/**
 * Finds out whom titles, nouns and pronouns stand for, and which state an office belongs to that the text names without one:
 * first the bodies of the offices that titles state, then each phrase in text order, since one may stand for another.
 * @param organs the organs of states that the graph knows
 */
export function resolve(
  found: Phrases,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  organs = new KnownOrgans([]),
): Resolved {
  const text = textSoFar(found, tokens, sentences, organs);
  const { phrases, affiliations, stated, home } = text;
  addGendersOfOwners(text);
  for (const affiliation of [...affiliations].sort((a, b) => a.start - b.start)) {
    if (affiliation.member.actor === null) continue;
    pointBody(text, affiliation.body);
    const completed = withBody(text, affiliation);
    if (completed) stated.push(completed);
  }
  stated.push(...officesOfLeads(text));
  const holders = holdersIn(text);
  const plurals = new Map<Phrase, readonly Phrase[]>();
  for (const phrase of phrases) {
    const body = phrase.title?.body;
    if (body?.actor === null) pointBody(text, body);
    pointBody(text, phrase);
    if (phrase.sort === "person") point(phrase, (personsByRank[phrase.rank ?? ""] ?? personOf)(text, phrase));
    if (phrase.sort === "title" && phrase.actor === null)
      point(
        phrase,
        holderOf(text, phrase, holders) ??
          describedBy(text, phrase, holders) ??
          spokenFor(text, phrase, isIndefinite(text, phrase.from)) ??
          (isNewcomer(phrase) ? newcomerOf(text, phrase) : undefined),
      );
    const besides = phrase.sort === "title" && phrase.actor ? (phrase.title?.besides ?? []) : [];
    if (besides.length > 0) plurals.set(phrase, [...besides, phrase]);
    const two = phrase.sort === "both" ? severalOf(text, phrase, plurals) : undefined;
    if (two) plurals.set(phrase, two);
    else if (phrase.sort === "pronoun" || isThem(text, phrase)) point(phrase, pronounAntecedent(text, phrase));
  }
  stated.push(...officesOfPronouns(text));
  return { phrases: withGovernmentsOfPersons(text, phrases), affiliations: stated, plurals, home };
}

/** "He was once minister", "The president left. Her spokesman, A": offices that depend on whom pronouns and titles stand for, which is known by now. */
function officesOfPronouns(text: TextSoFar): StatedAffiliation[] {
  const isTold = new Set(text.stated.map(({ start, end }) => `${start} ${end}`));
  return text.affiliations
    .filter(({ member: { sort, actor }, body: { title, actor: body }, start, end }) => {
      const isOwned = body === null && title !== null && /^(?:his|her) /i.test(title.words) && !title.isCounterpart;
      return actor !== null && (sort === "pronoun" || (isOwned && !isTold.has(`${start} ${end}`)));
    })
    .map((affiliation) => {
      pointBody(text, affiliation.body);
      return withBody(text, affiliation);
    })
    .filter((affiliation) => affiliation !== null);
}

/** What is known of a text before anything is resolved. */
function textSoFar(
  { phrases, affiliations }: Phrases,
  tokens: readonly Token[],
  all: readonly Sentence[],
  organs: KnownOrgans,
): TextSoFar {
  const sentences = withoutDatelines(all);
  const sentenceByToken = new Int32Array(tokens.length);
  for (const [index, { from, to }] of sentences.entries()) sentenceByToken.fill(index, from, to);
  const capitals = phrases.filter(({ sort }) => sort === "capital");
  return {
    tokens,
    sentences,
    phrases,
    affiliations,
    stated: [],
    titled: holdersOf(affiliations),
    capitals,
    organs,
    genders: gendersIn(phrases, tokens),
    home: homeOf({ tokens, phrases, affiliations, capitals }),
    sentenceOf: ({ from }) => sentenceByToken[from]!,
  };
}

/** What stands for a state or an organization, also as the body of an office. */
function pointBody(text: TextSoFar, phrase: Phrase): void {
  if (phrase.sort === "oneOfBoth") point(phrase, oneOfTheTwo(text, phrase));
  if (phrase.sort === "country") point(phrase, countryOf(text, phrase));
  if (phrase.sort === "organization") point(phrase, organizationOf(text, phrase));
  if (phrase.sort === "owner") point(phrase, ownerOf(text, phrase));
}

function point(phrase: Phrase, to: Phrase | undefined): void {
  if (!to?.actor) return;
  phrase.actor = to.actor;
  phrase.chain = chainThrough(to);
}
