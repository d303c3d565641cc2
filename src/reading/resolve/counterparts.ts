import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { speechlessOfficers } from "../tables/en/references.ts";
import { genderOfPronoun } from "./genders.ts";
import { isOfGuest } from "./guests.ts";
import { personBehind } from "./owners.ts";
import { bodyInTitle, hasLatin, type TextSoFar } from "./textSoFar.ts";

/** "his French counterpart, A": A has the office that the title before tells. "His predecessor, B" had it, of the same state. */
export function ofCounterpart(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  return /(?:predecessor|successor)$/i.test(title.words)
    ? ofSuccession(text, affiliation, title)
    : ofEqual(text, affiliation, title);
}

/** How many sentences before it the office of a counterpart may be told. */
const mostDistance = 1;

function ofEqual(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { phrases, sentenceOf } = text;
  const { member } = affiliation;
  const visited = affiliation.body.actor === null ? visitedState(text, affiliation) : undefined;
  const body = visited ? bodyInTitle(affiliation, title, visited) : affiliation.body;
  const before = phrases.findLast(
    ({ start, title: other }) =>
      start < affiliation.start && other !== null && other.office !== "" && !speechlessOfficers.test(other.office),
  );
  if (body.actor === null || isOfGuest(title)) return null;
  // "Greece's A and his Turkish opposite number, B": what they are is not told.
  if (hasLatin(title.words) && !isOfficeOf(before)) return { ...affiliation, office: null, rule: "counterpart" };
  if (!before?.title) return null;
  const isNear = before.end <= affiliation.start && sentenceOf(before) === sentenceOf(member);
  const { office, head } = before.title;
  const start = isNear ? before.start : affiliation.start;
  return { ...affiliation, body, start, office, head, rule: "counterpart" };

  /** An office that is told near by; "an engineer and his colleague" have none. */
  function isOfficeOf(holder: Phrase | undefined): boolean {
    const distance = holder ? sentenceOf(member) - sentenceOf(holder) : mostDistance + 1;
    return distance <= (/colleagues?$/i.test(title.words) ? 0 : mostDistance);
  }
}

/** "زار الصين واجتمع إلى نظيره فلان": the state of a journey that the sentence tells before an Arabic counterpart. */
function visitedState({ phrases, tokens, sentences, sentenceOf }: TextSoFar, { member }: StatedAffiliation) {
  const here = sentences[sentenceOf(member)]!;
  const journey = tokens.slice(here.from, member.from).find(({ folded }) => journeys.test(folded));
  return (
    journey &&
    phrases.find(
      ({ from, to, actor, sort, preposition }) =>
        from > journey.index &&
        to <= member.from &&
        actor?.kind === "STATE" &&
        sort !== "adjective" &&
        /^(?:الي|ل|)$/.test(preposition),
    )
  );
}

/** Verbs and nouns of journeys, folded. */
const journeys =
  /^[وفبل]?(?:ال)?(?:س?[يت]?زور|زار|زارت|زياره|زيارته|زيارتها|توجهت?|[يت]توجه|وصلت?|وصوله|وصولها|سافرت?|طارت?)$/;

function ofSuccession(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { stated } = text;
  const owner = title.owner
    ? (personBehind(text, title.owner)?.actor?.key ?? null)
    : ownerOfTitle(text, affiliation.member, title);
  if (owner === null) return null;
  const same = stated.findLast(
    ({ member, office, rule }) =>
      member.actor?.kind === "PERSON" &&
      office !== null &&
      rule !== "organ" &&
      (owner === undefined || member.actor.key === owner),
  );
  if (!same || affiliation.body.actor !== null) return null;
  const isFormer = /predecessor$/i.test(title.words);
  const body = bodyInTitle(affiliation, title, same.body);
  return { ...affiliation, body, office: same.office, isFormer, rule: "successor" };
}

/** "Her predecessor": the woman whom the sentence before names, if it is only one. */
function ownerOfTitle(
  { phrases, genders, sentenceOf, stated }: TextSoFar,
  member: Phrase,
  { words }: Title,
): string | null | undefined {
  const gender = genderOfPronoun(/^\w+/.exec(words)?.[0].toLowerCase() ?? "");
  if (!gender) return undefined;
  const namedWithin = (reach: number) => {
    const near = phrases.filter(
      ({ actor, start, from }) =>
        actor?.kind === "PERSON" && start < member.start && sentenceOf(member) - sentenceOf({ from }) <= reach,
    );
    return new Set(near.map(({ actor }) => actor!.key));
  };
  const keys = namedWithin(1);
  // "B hung up on her predecessor": rather the woman of some sentences before than B, who may be a man.
  const isKnown = (key: string) => genders.get(key) === gender;
  const sure = [...keys].filter(isKnown);
  const known = sure.length > 0 ? sure : [...namedWithin(3)].filter(isKnown);
  const possible = [...keys].filter((key) => (genders.get(key) ?? gender) === gender && key !== member.actor?.key);
  const [only] = known.length === 1 ? known : possible.length === 1 ? possible : [];
  if (only !== undefined && stated.some((each) => each.member.actor?.key === only)) return only;
  // "A handed him his resignation. His predecessor": of one of them, whoever else holds an office.
  const mayBeOther =
    possible.length === 0 || possible.some((key) => stated.some(({ member: holder }) => holder.actor?.key === key));
  return mayBeOther ? undefined : null;
}
