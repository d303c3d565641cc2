import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { mayHaveOffice } from "../tables/en/institutions.ts";
import { adjectivesOfElsewhere, officesOfOneState, statesOfSecretaries } from "../tables/en/references.ts";
import { pronounAntecedent } from "./antecedents.ts";
import { arabicHomeOf } from "./arabicHomes.ts";
import { englishDateline } from "./datelines.ts";
import { ofEnglishHome } from "./englishHome.ts";
import { isFree } from "./freeOffices.ts";
import { hostOfJourney } from "./hostsOfJourneys.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { sceneOf } from "./scenes.ts";
import { sceneOfHost } from "./scenesOfHosts.ts";
import { hostOfEnvoy, stateOfOwner, stateOfPrincipal, stateOfSpeakerBehind } from "./statesOfOthers.ts";
import { bodyInTitle, hasArabic, hasLatin, hasPossessive, type TextSoFar, withBodies } from "./textSoFar.ts";

/** "Foreign Minister A": an office of the state where the sentence takes place, or that the article is about. */
export function ofHome(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { member } = affiliation;
  const only = ofOneState(text, affiliation, title);
  if (only) return only;
  // A mediator may be of any state.
  if (/^(?:ال)?وسيط/.test(title.office)) return null;
  if (hasArabic(title.words)) {
    const home = arabicHomeOf(text, member, title.office);
    return home ? { ...affiliation, body: bodyInTitle(affiliation, title, home), rule: "home" } : null;
  }
  const owned = stateOfOwner(text, member);
  if (owned) return { ...affiliation, body: bodyInTitle(affiliation, title, owned), rule: "topic" };
  // "the region's president": of whatever the word before is.
  if (text.tokens[title.from - 1]?.isGenitive || isOfElsewhere(text, title)) return null;
  // "in the presence of their host, President A": of where they are, or of nowhere that is told.
  const scene =
    sceneOf(text, member) ?? sceneOfHost(text, member) ?? (isHost(text, member) ? englishDateline(text) : undefined);
  if (!scene && isHost(text, member)) return null;
  if (scene && mayHaveOffice(scene.actor!.key, title.office))
    return {
      ...affiliation,
      start: Math.min(scene.start, affiliation.start),
      end: Math.max(scene.end, affiliation.end),
      body: scene,
      rule: "place",
    };
  // An English dateline says where the reporter is, who may write about others.
  if (hasLatin(affiliation.office ?? ""))
    return ofTopic(text, affiliation, title) ?? ofEnglishHome(text, affiliation, title);
  const capital = text.capitals.findLast(({ start }) => start < member.start);
  return capital ? { ...affiliation, body: bodyInTitle(affiliation, title, capital), rule: "dateline" } : null;
}

/** "Catalan President A", "Scottish First Minister A": of what is no state of ours. */
function isOfElsewhere({ tokens, sentences, sentenceOf }: TextSoFar, title: Title): boolean {
  const before = tokens[title.from - 1];
  if (!before || before.index < sentences[sentenceOf(title)]!.from || tokens[title.from]!.gap !== " ") return false;
  return adjectivesOfElsewhere.test(before.value);
}

/** "their host, President A" */
function isHost({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const [owner, noun] = tokens.slice(from, from + 2).map(({ folded }) => folded);
  return hasPossessive({ words: `${owner} ` }) && /^host(?:ess)?$/.test(noun ?? "");
}

/** "Foreign Secretary A": an office that only one of the states has that the text names. */
function ofOneState(
  { phrases, home }: TextSoFar,
  affiliation: StatedAffiliation,
  title: Title,
): StatedAffiliation | null {
  const office = title.office.toLowerCase();
  const codes = Object.keys(officesOfOneState).filter((code) => officesOfOneState[code]!.includes(office));
  const states = withBodies(phrases).filter(({ actor }) => actor?.kind === "STATE");
  const state = states.find(({ actor }) => codes.some((code) => actor?.key === `state:${code}`));
  const isShared = !/ of state$/.test(office) && statesOfSecretaries.has(home?.actor?.key ?? "");
  return state && !isShared ? { ...affiliation, body: bodyInTitle(affiliation, title, state), rule: "home" } : null;
}

/** "Japan, which lent the money, is watching. Foreign Minister A …": the state that the sentence before is about. */
function ofTopic(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { tokens, sentences, phrases, sentenceOf } = text;
  const { from } = affiliation.member;
  const index = sentenceOf(affiliation.member);
  const isFirst = from <= sentences[index]!.from + 1;
  if (!title.isNational) return null;
  const told =
    stateOfPrincipal(text, affiliation.member) ??
    hostOfEnvoy(text, affiliation.member) ??
    hostOfJourney(text, affiliation.member) ??
    stateOfSpeakerBehind(text, affiliation.member);
  if (told && isFree(text, affiliation, title, told))
    return { ...affiliation, body: bodyInTitle(affiliation, title, told), rule: "topic" };
  const named = title.isFormer ? stateOfOthers(text, affiliation.member) : undefined;
  if (named) return { ...affiliation, body: bodyInTitle(affiliation, title, named), rule: "topic" };
  const subject = subjectState(sentences[index]!, text);
  if (subject && subject.from < from && isFree(text, affiliation, title, subject))
    return { ...affiliation, body: bodyInTitle(affiliation, title, subject), rule: "topic" };
  if (beginsParagraph(text, index) || (!isFirst && hasState(text, index, from))) return null;
  const before = sentences[index - 1];
  const scene = before && sceneOf(text, { from: before.to - 1, start: before.end });
  if (scene && isFree(text, affiliation, title, scene))
    return { ...affiliation, body: bodyInTitle(affiliation, title, scene), rule: "topic" };
  const first = before && phrases.find((each) => each.from === before.from || each.from === before.from + 1);
  const isIt = first?.actor === null && first.sort === "pronoun" && /^it$/i.test(tokens[first.from]!.folded);
  const topic = isIt ? pronounAntecedent(text, first) : first;
  if (topic?.actor?.kind !== "STATE" || topic.isGenitive || topic.sort === "adjective") return null;
  if (!isFree(text, affiliation, title, topic)) return null;
  return { ...affiliation, body: bodyInTitle(affiliation, title, topic), rule: "topic" };
}

/** "Russia urged calm, the agency quoted Foreign Minister A as saying": the state with which the sentence begins. */
function subjectState({ from }: { readonly from: number }, { phrases, tokens }: TextSoFar): Phrase | undefined {
  const first = phrases.find(
    (each) => each.from === from || (each.from === from + 1 && tokens[from]!.folded === "the"),
  );
  // "The Russian spokeswoman spoke of President A", but an ambassador speaks to a minister of another state.
  const isEnvoy = /ambassador|envoy|consul|high commissioner|charge d/.test(first?.title?.office ?? "");
  const body = first?.title && !first.title.isPlural && !isEnvoy ? first.title.body : undefined;
  if (first?.actor?.kind === "PERSON" && body?.actor?.kind === "STATE") return body;
  return first?.actor?.kind === "STATE" && !first.isGenitive && first.sort !== "adjective" ? first : undefined;
}

/** "A demanded the extradition of B, a former minister": the only state to which those belong whom the sentence names before. */
function stateOfOthers({ phrases, affiliations, sentenceOf }: TextSoFar, member: Phrase): Phrase | undefined {
  const before = phrases.filter(
    (each) => each.actor?.kind === "PERSON" && each.start < member.start && sentenceOf(each) === sentenceOf(member),
  );
  const states = before.flatMap(({ actor }) =>
    affiliations.filter((each) => each.member.actor?.key === actor!.key && each.body.actor?.kind === "STATE"),
  );
  const [first] = states;
  return first && states.every(({ body }) => body.actor!.key === first.body.actor!.key) ? first.body : undefined;
}

/** Whether a sentence names a state before a place, so that no other sentence needs to tell it. */
function hasState({ phrases, sentenceOf }: TextSoFar, sentence: number, before: number): boolean {
  return phrases.some((each) => each.from < before && sentenceOf(each) === sentence && each.actor?.kind === "STATE");
}
