import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { isPostedInArabic } from "../actors/phraseCollector.ts";
import { arabicNeighbourOf } from "./arabicNeighbours.ts";
import { ofCounterpart } from "./counterparts.ts";
import { ledDelegation, neighbourOf } from "./neighbours.ts";
import { ofHome } from "./officesAtHome.ts";
import { isOfOrganization, ofOrganizationNear } from "./officesOfOrganizations.ts";
import { bodyOfOwner } from "./owners.ts";
import { bodyInTitle, hasArabic, hasLatin, hasPossessive, type TextSoFar } from "./textSoFar.ts";

/** What nobody is for a state. */
const privateOffices = /^(?:publisher|editor|owner|founder|trader|dealer|lobbyist|shareholder|heir|heiress)$/;

/**
 * An office of an actor with the state or organization that it belongs to: "Foreign Minister A" is minister of the state that the
 * sentence, the article or its dateline is about. Null if the text does not tell it.
 */
export function withBody(text: TextSoFar, affiliation: StatedAffiliation): StatedAffiliation | null {
  const { member, body, office } = affiliation;
  if (body.actor === null && /^(?:country|organization|owner|oneOfBoth)$/.test(body.sort)) return null;
  // "the head of the agency": which agency is known by now.
  if (body.sort === "organization" && hasLatin(text.tokens[body.from]!.value)) return affiliation;
  // "the Serbian publisher A"
  if (body.sort === "adjective" && body.actor?.kind === "STATE" && privateOffices.test(office ?? "")) return null;
  const { owner, isNational } = body.title ?? {};
  if (owner && body.actor === null && !body.title?.isCounterpart) return ofOwner(text, affiliation, owner, isNational!);
  if (body.actor !== null && !body.title?.isCounterpart && office !== "") return withHead(text, affiliation);
  const title = body.title ?? member.title!;
  return title.isCounterpart ? ofCounterpart(text, affiliation, title) : untold(text, affiliation, title);
}

/** "ونظيرته السنغالية فلانة": hers is the office that the title before tells, by which an Arabic text may call her later on. */
function withHead({ phrases }: TextSoFar, affiliation: StatedAffiliation): StatedAffiliation {
  const { title } = affiliation.member;
  if (!title?.isCounterpart || !hasArabic(title.words)) return affiliation;
  const before = phrases.findLast((each) => each.start < affiliation.start && each.title && each.title.head !== "");
  return before?.title ? { ...affiliation, head: before.title.head } : affiliation;
}

/** The body that no word of the title tells, from what is near to what is far. */
function untold(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { member, start, end } = affiliation;
  const isKnown = text.titled.some(
    ({ actor, head, body }) => actor.key === member.actor!.key && body !== undefined && head === title.head,
  );
  const neighbour = isKnown ? undefined : neighbourOf(text, affiliation);
  if (neighbour)
    return {
      ...affiliation,
      start: Math.min(neighbour.start, start),
      end: Math.max(neighbour.end, end),
      body: neighbour,
      rule: "neighbour",
    };
  const own = hasPossessive(title) ? ofOwner(text, affiliation, { ...member, title }, title.isNational) : null;
  // "his deputy": of whatever he belongs to, and of nothing else.
  // "her ambassador": of whoever sent him, and not of where he is.
  const isSent = /^(?:his|her|their) /i.test(title.words) && /ambassador|envoy|consul/.test(title.office);
  if (own || /^its /i.test(title.words) || isSent || (hasPossessive(title) && !title.isNational)) return own;
  const led = ledDelegation(text, member) ?? (hasArabic(title.words) ? arabicNeighbourOf(text, member) : undefined);
  if (led) return { ...affiliation, start: led.start, body: led, rule: "neighbour" };
  if (isKnown) return null;
  if (isOfOrganization(title)) return ofOrganizationNear(text, affiliation, title);
  const other = hasArabic(title.words) ? otherStateOf(text, affiliation) : undefined;
  if (!other && isPostedInArabic(title)) return null;
  if (other) return { ...affiliation, body: bodyInTitle(affiliation, title, other), rule: "home" };
  return ofHome(text, affiliation, title);
}

/** "السفير الطاجيكي فلان … نائب وزير الزراعة": the state in which a person has another office. */
function otherStateOf({ affiliations }: TextSoFar, { member }: StatedAffiliation): Phrase | undefined {
  const states = affiliations.filter(
    (each) => each.member.actor?.key === member.actor!.key && each.body.actor?.kind === "STATE",
  );
  return states[0]?.body;
}

function ofOwner(text: TextSoFar, affiliation: StatedAffiliation, owner: Phrase, isNational: boolean) {
  const body = bodyOfOwner(text, owner, isNational);
  return body ? { ...affiliation, body, rule: "owner" } : null;
}
