import type { Phrase } from "../actors/phrase.ts";
import { affiliationVerbsWithObject } from "../tables/ar/affiliation.ts";
import { isOfOneState, mayHaveArabicOffice } from "../tables/ar/institutions.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { sanctionVerbs } from "../tables/ar/sanction.ts";
import { statementVerbs } from "../tables/ar/statement.ts";
import { stateOfAgency, stateOfSeat } from "./agencyStates.ts";
import { arabicScenesOf, destinationBefore, sceneOfParagraph } from "./arabicScenes.ts";
import { topicBefore } from "./arabicTopics.ts";
import { arabicDateline, beginsLine, cityState, englishDateline } from "./datelines.ts";
import { personsBefore, stateOfPerson } from "./personNouns.ts";
import { hasArabic, type TextSoFar, withBodies } from "./textSoFar.ts";

type Named = Pick<TextSoFar, "tokens" | "phrases" | "affiliations" | "capitals">;

/** The state that an article is about: in English the one that it names most, in Arabic that of its dateline or of its first offices. */
export function homeOf(text: Named): Phrase | undefined {
  if (text.tokens.some(({ value }) => hasArabic(value))) return homeOfArabic(text);
  const [first] = statesByCount(text);
  return first;
}

/**
 * The states of an English article that it names more than once, or whose offices it tells, those that it names most first; among equals
 * that of the dateline, then the one named first.
 */
export function statesByCount({ tokens, phrases, affiliations, capitals }: Named): readonly Phrase[] {
  const bodies = affiliations.map(({ body }) => body).filter(({ title }) => title === null);
  const named = [...new Map([...withBodies(phrases), ...bodies].map((each) => [each.start, each])).values()].filter(
    ({ actor }) => actor?.kind === "STATE",
  );
  const distinct = [...new Map(named.toReversed().map((each) => [each.actor!.key, each])).values()];
  const dateline = englishDateline({ tokens, capitals })?.actor?.key;
  // "Ghana recalls envoy", from Accra: an article about Ghana, however often it names others.
  const isOfHeadline = named[0]?.actor?.key === dateline;
  // "NAIROBI - Chad's government signed": Chad, whoever is host.
  const opening = isOfHeadline && named[1] && opensLead({ tokens }, named[1]) ? named[1].actor?.key : undefined;
  const isElsewhere = opening !== undefined && opening !== dateline;
  // Without a headline, the dateline only says where the reporter is.
  const isAlone = named[0]?.sort === "capital" && !actsInLead(named, dateline);
  const bonus = isOfHeadline && !isElsewhere && !isAlone ? (actsInLead(named, dateline) ? 4 : 2) : 0.5;
  const count = (key: string) =>
    named.filter(({ actor }) => actor!.key === key).length +
    (key === dateline ? bonus : 0) +
    (isElsewhere && key === opening ? 2 : 0);
  const isTold = ({ actor }: Phrase) => bodies.some((body) => body.actor?.key === actor!.key);
  return distinct
    .filter((each) => count(each.actor!.key) > 1 || isTold(each))
    .sort((one, other) => count(other.actor!.key) - count(one.actor!.key) || one.start - other.start);
}

/** Whether a state is the first word behind a dateline. */
function opensLead({ tokens }: Pick<TextSoFar, "tokens">, { from, sort }: Phrase): boolean {
  const first = tokens[from - 1]?.folded === "the" ? from - 1 : from;
  return sort !== "capital" && /[-–—]\s$/.test(tokens[first]!.gap);
}

/** "KAMPALA - Uganda expelled": the dateline's state, and the first that the text names after it, does something. */
function actsInLead(named: readonly Phrase[], dateline: string | undefined): boolean {
  const [, first] = named;
  return named[0]?.sort === "capital" && first?.actor?.key === dateline && first?.sort === "name";
}

/** That of its dateline if the text names it, or the one whose offices the text names first and most. */
function homeOfArabic({ tokens, phrases, affiliations, capitals }: Named): Phrase | undefined {
  const stated = affiliations.map(({ body }) => body);
  const dateline =
    capitals.find((capital) => capital.actor?.kind === "STATE" && beginsLine({ tokens }, capital)) ??
    cityState({ tokens, phrases });
  if (dateline) {
    const isNamed = [...phrases, ...stated].some(
      ({ actor, sort }) => actor?.key === dateline.actor?.key && sort !== "capital",
    );
    return isNamed ? dateline : undefined;
  }
  const bodies = stated.filter(({ actor }) => actor?.kind === "STATE");
  const count = (key: string | undefined) => phrases.filter(({ actor }) => actor?.key === key).length;
  const [first] = bodies;
  const isMost = bodies.every(
    ({ actor }) => actor!.key === first?.actor?.key || count(actor!.key) < count(first?.actor?.key),
  );
  if (first && isMost) return first;
  const named = phrases.find(({ actor, sort }) => actor?.kind === "STATE" && sort !== "adjective");
  const topic = bodies.find(({ actor }) => actor!.key === named?.actor?.key);
  return topic ?? (named && hasArabic(tokens[named.from]!.value) ? named : undefined);
}

/**
 * Whose minister an Arabic article means that does not say it: of where his sentence takes place, else the state of whoever speaks
 * of him, else that of the scene of the paragraph, else that of the agency that reports, else the state of the dateline, "أنقرة، السبت 4 آب", else the first state that the article names. Nobody's where his
 * sentence names only other states.
 */
export function arabicHomeOf(text: TextSoFar, member: Phrase, office: string): Phrase | undefined {
  const { phrases, sentenceOf } = text;
  const mayBe = (state: Phrase | undefined) => state?.actor && mayHaveArabicOffice(state.actor.key, office);
  const appointed = stateOfAppointed(text, member);
  if (appointed) return appointed;
  const scenes = arabicScenesOf(text, member);
  if (scenes.length > 1) return undefined;
  const elsewhere = [
    scenes[0],
    stateOfSpeaker(text, member),
    destinationBefore(text, member),
    sceneOfParagraph(text, member),
    topicBefore(text, member),
  ].find(mayBe);
  if (elsewhere) return elsewhere;
  if (scenes.length > 0 && !isOfOneState(office)) return undefined;
  // Whom the sentence tells to meet him may be of another state.
  const first = () =>
    withBodies(phrases).find(
      (each) =>
        each.start < member.start &&
        each.sort !== "capital" &&
        each.actor?.kind === "STATE" &&
        (each.title === null || sentenceOf(each) < sentenceOf(member)) &&
        (phrases.includes(each) || sentenceOf(each) < sentenceOf(member)),
    );
  const home = [stateOfAgency(text), arabicDateline(text), first()].find(mayBe);
  return home && !isActedUpon(text, member, home) && !isAmongOthers(text, member, home) ? home : undefined;
}

/** "… بعدما أقاله رئيس الوزراء فلان": who appoints or dismisses somebody is of the same state. */
function stateOfAppointed(text: TextSoFar, member: Phrase): Phrase | undefined {
  const verb = member.from > 0 ? affiliationVerbsWithObject.at(text.tokens, member.from - 1) : undefined;
  const person = verb && personsBefore(text, member).at(-1);
  return person && stateOfPerson(text, person);
}

/** "قال المتحدث باسم الخارجية المصرية إن الوزير فلان": the state of the first person or organ of the sentence who is named before. */
function stateOfSpeaker({ tokens, phrases, affiliations, sentenceOf }: TextSoFar, member: Phrase): Phrase | undefined {
  const before = phrases.filter(
    ({ start, actor, from }) =>
      start < member.start && actor !== null && actor.kind !== "STATE" && sentenceOf({ from }) === sentenceOf(member),
  );
  for (const { actor, to } of before) {
    // Only who is spoken of belongs to the speaker's state.
    if (!tokens.slice(to, member.from).some(({ folded }) => /^و?ب?(?:ان|انه|انها)$/.test(folded))) continue;
    const seat = stateOfSeat({ phrases }, actor!.name);
    if (seat) return seat;
    const own = affiliations.find((each) => each.member.actor?.key === actor!.key && each.body.actor !== null);
    const body = own?.body;
    if (body?.actor?.kind === "STATE") return body;
    const organ = affiliations.find((each) => body && each.member.actor?.key === body.actor!.key);
    if (organ?.body.actor?.kind === "STATE") return organ.body;
  }
  return undefined;
}

/** Whether the sentence names states before somebody, also as those of organs, but not the one that the article is about. */
function isAmongOthers(text: TextSoFar, member: Phrase, home: Phrase): boolean {
  const { tokens, phrases, affiliations, stated, sentenceOf } = text;
  // "عقوبات على وزير العدل فلان ووزير الداخلية علان": others do something to those of whom the article tells.
  if (/^(?:علي|ضد|بحق)$/.test(tokens[member.from - 1]?.folded ?? "")) return false;
  const words = tokens.slice(text.sentences[sentenceOf(member)]!.from, member.from);
  const isImposed = words.some(({ index }) => sanctionVerbs.some((verbs) => verbs.has(tokens, index)));
  if (member.hasConjunction && isImposed) return false;
  // "بحضور وزير الخارجية فلان ومستشار الأمن القومي علان": what holds of the first one
  const joined = member.hasConjunction
    ? phrases.find(({ to, sort }) => to === member.from && sort === "name")
    : undefined;
  if (joined?.actor?.kind === "PERSON") return isAmongOthers(text, joined, home);
  if (member.hasConjunction) return false;
  // "لندن - استقبلت فرنسا وزير الخارجية فلان": the dateline is no part of the sentence.
  const isDateline = ({ start, from, sort }: Phrase) =>
    beginsLine({ tokens }, { from }) && (start === home.start || sort === "capital");
  const before = withBodies(phrases).filter(
    (each) => each.start < member.start && sentenceOf(each) === sentenceOf(member) && !isDateline(each),
  );
  const keys = new Set(before.map(({ actor }) => actor?.key));
  const owners = [...affiliations, ...stated]
    .filter((each) => keys.has(each.member.actor?.key))
    .map(({ body }) => body);
  const states = [...before, ...owners].filter(({ actor }) => actor?.kind === "STATE");
  return states.length > 0 && states.every(({ actor }) => actor!.key !== home.actor!.key);
}

/** "انتقدت فرنسا وزير الخارجية فلان", "فرضت وزارة الخزانة الأميركية عقوبات على علان، صهر الرئيس فلان": what a state does befalls somebody of another one. */
function isActedUpon({ tokens, phrases, affiliations, sentenceOf }: TextSoFar, member: Phrase, home: Phrase): boolean {
  const organs = affiliations
    .filter(({ body }) => body.actor?.key === home.actor!.key)
    .map((each) => each.member.actor);
  const imposes = ({ from }: Phrase) => sanctionVerbs.some((verbs) => verbs.has(tokens, from - 1));
  const isOrgan = ({ actor }: Phrase) =>
    actor?.kind === "ORGANIZATION" && organs.some((organ) => organ?.key === actor.key);
  const acting = phrases.find(
    (each) =>
      (each.actor?.kind === "STATE" || (isOrgan(each) && imposes(each))) &&
      each.sort !== "adjective" &&
      each.from > 0 &&
      each.to <= member.from &&
      sentenceOf(each) === sentenceOf(member) &&
      doers.some((verbs) => verbs.has(tokens, each.from - 1)),
  );
  if (!acting || (acting.actor!.kind === "STATE" && acting.actor!.key !== home.actor!.key)) return false;
  const target = imposes(acting) ? tokens.slice(acting.to, member.from) : tokens.slice(member.from - 1, member.from);
  return acting.to === member.from || target.some(({ folded }) => /^(?:علي|ضد|بحق)$/.test(folded));
}

/** Verbs whose object belongs to others than their subject. */
const doers = [statementVerbs, meetingVerbs, ...sanctionVerbs];
