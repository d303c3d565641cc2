import type { Phrase } from "../actors/phrase.ts";
import { affiliationVerbsWithObject } from "../tables/ar/affiliation.ts";
import { isOfOneState, mayHaveArabicOffice } from "../tables/ar/institutions.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { sanctionVerbs } from "../tables/ar/sanction.ts";
import { statementVerbs } from "../tables/ar/statement.ts";
import { stateOfAgency, stateOfSeat } from "./agencyStates.ts";
import { arabicScenesOf, destinationBefore, sceneOfParagraph } from "./arabicScenes.ts";
import { topicBefore } from "./arabicTopics.ts";
import { arabicDateline, beginsLine } from "./datelines.ts";
import { personsBefore, stateOfPerson } from "./personNouns.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/**
 * Whose minister an Arabic article means that does not say it: of where his sentence takes place, else the state of whoever speaks
 * of him, else that of the scene of the paragraph, else the one that the words before are about, else that of the agency that
 * reports, else the state of the dateline, "أنقرة، السبت 4 آب", else the first state that the article names. Nobody's where his
 * sentence names only other states.
 */
export function arabicHomeOf(text: TextSoFar, member: Phrase, office: string): Phrase | undefined {
  const { phrases, sentenceOf } = text;
  const mayBe = (state: Phrase | undefined) => state?.actor && mayHaveArabicOffice(state.actor.key, office);
  const appointed = stateOfAppointed(text, member) ?? stateOfResigned(text, member) ?? stateTold(text, member);
  if (appointed) return appointed;
  const scenes = arabicScenesOf(text, member);
  // "التقى فلانا في صنعاء ثم بحث في الرياض مع الرئيس علان": a kingdom has none.
  const possible = scenes.filter(mayBe);
  if (possible.length > 1) return undefined;
  const elsewhere = [
    overthrown(text, member),
    possible[0],
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

/** "قبل رئيس الوزراء السوداني فلان استقالة وزير المالية علان": who lets ministers go is of the same state. */
function stateOfResigned(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { tokens, sentences, sentenceOf } = text;
  const words = tokens.slice(sentences[sentenceOf(member)]!.from, member.from);
  const noun = words.findLast(({ folded }) => /^[وب]?(?:استقاله|استقالات|اقاله|اعفاء|تعيين)$/.test(folded));
  const person = noun && personsBefore(text, { ...member, from: noun.index, start: noun.start }).at(-1);
  return person && sentenceOf(person) === sentenceOf(member) ? stateOfPerson(text, person) : undefined;
}

/** "ستخصص بريطانيا مساعدة لأ، على ما أعلنت الوزيرة فلانة": who tells what a state does is rather of that state. */
function stateTold({ tokens, phrases, sentences, sentenceOf }: TextSoFar, member: Phrase): Phrase | undefined {
  const isSource = /^(?:ما|حسبما|كما)$/.test(tokens[member.from - 2]?.folded ?? "");
  const { from } = sentences[sentenceOf(member)]!;
  const first = phrases.find((each) => each.from >= from && each.start < member.start && each.actor !== null);
  return isSource && first?.actor?.kind === "STATE" && first.preposition === "" ? first : undefined;
}

/** "أطاح الجيش المصري الرئيس فلانا": the state whose organ does it. */
function overthrown({ tokens, phrases, affiliations }: TextSoFar, { from }: Phrase): Phrase | undefined {
  const organ = phrases.find(({ to, actor }) => to === from && actor?.kind === "ORGANIZATION");
  const verb = organ && tokens[organ.from - 1]?.folded;
  if (!verb || !/^[وف]?(?:اطاح|عزل|اقال|خلع|اعتقل|احتجز|اسقط|كلف|عين|انتخب|اعفي|استجوب|ساءل)ت?$/.test(verb))
    return undefined;
  return affiliations.find(({ member }) => member.actor?.key === organ.actor!.key)?.body;
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
