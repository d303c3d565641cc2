import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { headsOfState, leadingOffices } from "../tables/en/references.ts";
import { arabicHomeOf } from "./homeStates.ts";
import { bodyInTitle, hasArabic, hasLatin, type TextSoFar } from "./textSoFar.ts";

/** "Foreign Minister A": an office of the state where the sentence takes place, or that the article is about. */
export function ofHome(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { member } = affiliation;
  const home = hasArabic(title.words) ? arabicHomeOf(text, member) : undefined;
  if (home) return { ...affiliation, body: bodyInTitle(affiliation, title, home), rule: "home" };
  const capital = text.capitals.findLast(({ start, actor }) => start < member.start && actor?.kind === "STATE");
  if (capital && isScene(text, capital, member))
    return { ...affiliation, start: capital.start, body: capital, rule: "place" };
  // An English dateline says where the reporter is, who may write about others.
  if (hasLatin(affiliation.office ?? ""))
    return ofTopic(text, affiliation, title) ?? ofEnglishHome(text, affiliation, title);
  return capital ? { ...affiliation, body: bodyInTitle(affiliation, title, capital), rule: "dateline" } : null;
}

/** "In Athens, President A": where the sentence is set; in Arabic any capital before in the sentence. */
function isScene({ sentences, sentenceOf, tokens }: TextSoFar, capital: Phrase, member: Phrase): boolean {
  const index = sentenceOf(member);
  if (sentenceOf(capital) !== index) return false;
  return hasArabic(tokens[member.from]!.value) || capital.from <= sentences[index]!.from + 3;
}

/** "Japan, which lent the money, is watching. Foreign Minister A …": the state that the sentence before is about. */
function ofTopic(
  { tokens, sentences, phrases, sentenceOf }: TextSoFar,
  affiliation: StatedAffiliation,
  title: Title,
): StatedAffiliation | null {
  const { from } = affiliation.member;
  const index = sentenceOf(affiliation.member);
  const isFirst = from <= sentences[index]!.from + 1;
  if (!title.isNational || !isFirst || tokens[from]!.gap.includes("\n")) return null;
  const before = sentences[index - 1];
  const topic = before && phrases.find((each) => each.from === before.from || each.from === before.from + 1);
  if (topic?.actor?.kind !== "STATE" || topic.isGenitive || topic.sort === "adjective") return null;
  return { ...affiliation, body: bodyInTitle(affiliation, title, topic), rule: "topic" };
}

/** The state that the article is about, if nobody else holds such an office there. */
function ofEnglishHome(
  { home, phrases, affiliations }: TextSoFar,
  affiliation: StatedAffiliation,
  title: Title,
): StatedAffiliation | null {
  if (!home?.actor) return null;
  const state = home.actor.key;
  const isHead = headsOfState.has(title.office);
  const isHeld = affiliations.some(
    ({ body, member, office }) =>
      body.actor?.key === state &&
      member.actor?.key !== affiliation.member.actor?.key &&
      (office === title.office || (leadingOffices.has(office ?? "") && isHead)),
  );
  // "The Libyan leader met an envoy of President A": A is not president of Libya.
  const isLed =
    isHead &&
    phrases.some(({ title: other }) => other && leadingOffices.has(other.office) && other.body?.actor?.key === state);
  if (isHeld || isLed) return null;
  return { ...affiliation, body: bodyInTitle(affiliation, title, home), rule: "home" };
}
