import type { Phrase } from "../actors/phrase.ts";
import { headsOfGovernment, headsOfState } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import type { TextSoFar } from "./textSoFar.ts";

const meeting =
  /(?:^| )(?:met|met with|saw|visited|(?:talks?|meetings?|discussions?|negotiations|dinner|lunch|breakfast) with)$/;
const going =
  /(?:^| )(?:(?:visit|trip|journey) to|(?:stop|stopover|layover) in|visiting|(?:arriv\w+|landed|touched down) in|(?:flew|went|travel\w+|headed) to)$/;

/**
 * "The Greek envoy met President A in Lima", "held talks with A during a visit to Peru", "flew to Lima and met A": the state where
 * somebody of another state meets A, whose office any sentence tells.
 */
export function sceneOfGuest(text: TextSoFar, member: Phrase, office: string): Phrase | undefined {
  const mentions = text.phrases.filter(({ actor }) => actor !== null && actor.key === member.actor?.key);
  const places = mentions.map((mention) => placeOfMeeting(text, mention, isHead(office)));
  return places.find((place) => place !== undefined);
}

/** Who is met in a capital may be a guest as well, unless he is the head of a state or of a government. */
function isHead(office: string): boolean {
  return headsOfState.has(office) || headsOfGovernment.test(office);
}

function placeOfMeeting(text: TextSoFar, met: Phrase, mayBeAtHome: boolean): Phrase | undefined {
  const { tokens, phrases, capitals, sentences, sentenceOf } = text;
  const here = sentenceOf(met);
  const { from, to } = sentences[here]!;
  if (!meeting.test(foldedText(tokens, Math.max(from, met.from - 3), met.from))) return undefined;
  const guest = phrases.find((each) => each.from >= from && each.to < met.from && each.actor?.kind === "PERSON");
  const home = guest?.title?.body?.actor;
  if (home?.kind !== "STATE") return undefined;
  return [...capitals, ...phrases].find((place) => {
    if (place.from < from || place.from >= to || place.actor?.kind !== "STATE" || place.actor.key === home.key)
      return false;
    const isIn =
      mayBeAtHome && place.sort === "capital" && place.from === met.to + 1 && tokens[met.to]!.folded === "in";
    return isIn || going.test(foldedText(tokens, Math.max(from, place.from - 3), place.from));
  });
}
