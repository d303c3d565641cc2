import { chainThrough, newPhrase, type Phrase } from "../actors/phrase.ts";
import { officesOfOrganizations } from "../tables/en/references.ts";
import { type Gender, genderOfPronoun } from "./genders.ts";
import { holdersIn } from "./holders.ts";
import { holderOf } from "./officeHolders.ts";
import { stateOfClause } from "./statesOfClauses.ts";
import type { TextSoFar } from "./textSoFar.ts";
import { organizationOf } from "./unnamedOrganizations.ts";

/** The body of somebody whose officer another is: "the president's spokesman", "his foreign minister", "its envoy". */
export function bodyOfOwner(text: TextSoFar, owner: Phrase, isNational: boolean): Phrase | undefined {
  const inner = owner.sort === "title" ? (owner.title?.body ?? undefined) : undefined;
  if (inner?.actor) return inner;
  if (/^its /i.test(owner.title?.words ?? "")) {
    const joined = powerJoined(text, owner);
    if (joined) {
      const named = joined.actor ? joined : organizationOf(text, joined);
      return named && leadingTo(named, owner);
    }
    const told = stateOfClause(text, owner);
    const named = told === undefined ? powerBefore(text, owner, isNational) : told;
    return named ? leadingTo(named, owner) : undefined;
  }
  if (/^whose /i.test(owner.title?.words ?? "")) {
    const described = text.phrases.findLast(({ to }) => to <= owner.from && to >= owner.from - 1);
    return described?.actor && described.actor.kind !== "PERSON" ? leadingTo(described, owner) : undefined;
  }
  const many = /^their /i.test(owner.title?.words ?? "") ? manyBefore(text, owner) : undefined;
  if (many) return leadingTo(many, owner);
  const key = holderBehind(text, owner)?.actor?.key;
  const body = [...text.stated, ...text.affiliations].find(
    (each) =>
      key !== undefined &&
      each.member.actor?.key === key &&
      each.body.actor !== null &&
      (!isNational || each.body.actor.kind === "STATE"),
  )?.body;
  return body && leadingTo(body, owner);
}

/** "sanctions on the movement and its leader": the state or organization directly before "and". */
function powerJoined({ phrases, tokens }: TextSoFar, { from }: Phrase): Phrase | undefined {
  if (tokens[from - 1]?.folded !== "and") return undefined;
  const isPower = ({ sort, actor }: Phrase) => (actor ? actor.kind !== "PERSON" : sort === "organization");
  return phrases.find((each) => each.to === from - 1 && each.sort !== "adjective" && isPower(each));
}

/**
 * "its": the first state or organization of the sentence, or else the last subject of the one before; a state for "its ambassador" if
 * one is named.
 */
function powerBefore(text: TextSoFar, owner: Phrase, isNational: boolean): Phrase | undefined {
  const { phrases, sentences, sentenceOf } = text;
  const near = phrases.filter(
    ({ start, sort, actor, from }) =>
      start < owner.start &&
      sort !== "adjective" &&
      (actor?.kind === "STATE" || actor?.kind === "ORGANIZATION") &&
      sentenceOf(owner) - sentenceOf({ from }) <= 1,
  );
  const states = near.filter(({ actor }) => actor!.kind === "STATE");
  const organizations = near.filter(({ actor }) => actor!.kind === "ORGANIZATION");
  const isOfOrganization = officesOfOrganizations.test(owner.title?.office ?? "");
  const here = sentenceOf(owner);
  // "The European Union has offered Chad a loan. Its ambassador said"
  const [topic] = near.filter((each) => sentenceOf(each) === here - 1 && each.from <= sentences[here - 1]!.from + 1);
  if (topic && sendingOrganizations.test(topic.actor!.name) && /ambassador|envoy/.test(owner.title?.office ?? ""))
    return topic;
  const powers = isNational && states.length > 0 ? states : isOfOrganization ? organizations : near;
  const isEnvoy = /envoy|ambassador|representative|mediator|negotiator/.test(owner.title?.office ?? "");
  // "The bank will lend, its vice-president said"
  const [begun] = organizations.filter((each) => sentenceOf(each) === here && each.from <= sentences[here]!.from + 1);
  if (begun && !begun.isGenitive && officesOfBoth.test(owner.title?.office ?? "")) return begun;
  const ownOrganizations = organizations.filter((each) => sentenceOf(each) === here && !each.isGenitive);
  return (
    (isNational || isEnvoy ? undefined : ownOrganizations.at(-1)) ??
    powers.find((each) => sentenceOf(each) === here && !each.isGenitive) ??
    powers.find((each) => sentenceOf(each) === here) ??
    subjectBefore(
      text,
      powers.filter((each) => sentenceOf(each) === here - 1),
      isNational ? sentences[here - 1]?.from : undefined,
    )
  );
}

/** Organizations that have ambassadors. */
const sendingOrganizations = /^(?:the )?(?:European Union|EU|African Union|Union|United Nations|UN|Arab League)$/;

/** Offices of states that organizations have as well. */
const officesOfBoth = /^(?:(?:deputy |vice |first vice )?(?:president|chief of staff|ruler)|governor general)$/;

/** For an office of a state what a sentence begins with, else what it is about if an organization is its first power, or else the last power that it names. */
function subjectBefore(
  { tokens }: TextSoFar,
  powers: readonly Phrase[],
  start: number | undefined,
): Phrase | undefined {
  const [first] = powers;
  if (start !== undefined && first && !first.isGenitive && first.title === null && first.from <= start + 1)
    return first;
  // "by the Sahara Front, a group that Chad calls"
  const described = powers.findLast(
    ({ actor, to }) =>
      actor?.kind === "ORGANIZATION" && tokens[to]?.gap === ", " && /^(?:an?|which)$/.test(tokens[to]!.folded),
  );
  if (described) return described;
  return first?.actor?.kind === "ORGANIZATION" && !first.isGenitive
    ? first
    : powers.findLast(({ isGenitive }) => !isGenitive);
}

/** "fought the Support Forces. Their leader, A": the last organization of the sentence before, if its name is a plural. */
function manyBefore({ phrases, sentenceOf }: TextSoFar, owner: Phrase): Phrase | undefined {
  const last = phrases.findLast(
    (each) =>
      each.start < owner.start && sentenceOf(owner) - sentenceOf(each) === 1 && each.actor?.kind === "ORGANIZATION",
  );
  return last && /[^s]s$/.test(last.actor!.name) ? last : undefined;
}

/** "A", "the minister": the person whose officer another is told to be. */
export function personBehind(text: TextSoFar, owner: Phrase): Phrase | undefined {
  if (owner.sort !== "title") return owner.actor ? owner : undefined;
  const stated = text.stated.findLast(
    ({ office, start, body }) => office === owner.title?.office && start < owner.start && body.actor?.kind === "STATE",
  );
  return stated?.member ?? holderOf(text, owner, holdersIn(text));
}

/** The person who is meant: the holder of the office that is named, "his" antecedent, or the owner as named. */
function holderBehind(text: TextSoFar, owner: Phrase): Phrase | undefined {
  const { tokens, phrases, genders, sentenceOf } = text;
  if (owner.sort === "title") return personBehind(text, owner);
  if (!/^(?:his|her|their) /i.test(owner.title?.words ?? "")) return owner;
  const gender = genderOfPronoun(/^\w+/.exec(owner.title!.words)![0].toLowerCase());
  const fits = ({ actor }: Phrase) => (genders.get(actor!.key) ?? gender) === gender;
  const isSure = ({ actor }: Phrase) => genders.get(actor!.key) === gender;
  const persons = phrases.filter((each) => each.actor?.kind === "PERSON" && each.start < owner.start && fits(each));
  const here = sentenceOf(owner);
  const own = persons.filter((each) => sentenceOf(each) === here);
  // "met A, whom he urged to free his deputy, B": the deputy of A.
  const whom = own.findLast(({ to }) => tokens[to]?.folded === "whom");
  if (whom && tokens.slice(whom.to, owner.from).some(({ folded }) => folded === "to")) return whom;
  // "She met A, her spokesman, B, said": of whoever "she" is.
  const pronoun = phrases.find((each) => sentenceOf(each) === here && isSubjectOf({ tokens }, each, gender));
  if (pronoun && pronoun.start < (own[0] ?? owner).start) return undefined;
  const before = persons.filter((each) => sentenceOf(each) === here - 1);
  return own[0] ?? (gender ? before.find(isSure) : undefined) ?? before[0];
}

/** Whether a phrase is "he" or "she", of which is not yet known whom it stands for. */
function isSubjectOf(
  { tokens }: Pick<TextSoFar, "tokens">,
  { sort, actor, from }: Phrase,
  gender: Gender | undefined,
): boolean {
  const word = sort === "pronoun" && actor === null ? tokens[from]!.folded : "";
  return /^s?he$/.test(word) && genderOfPronoun(word) === gender;
}

/** A body whose mention is the owner, through whom the text leads to it. */
function leadingTo(body: Phrase, { from, to, title, head: own }: Phrase): Phrase {
  const head = title ? { start: title.start, end: title.end } : own;
  return newPhrase({ from, to, ...head, head, actor: body.actor, chain: chainThrough(body) });
}
