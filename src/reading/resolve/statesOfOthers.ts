import { newPhrase, type Phrase } from "../actors/phrase.ts";
import { englishStateNames, stateOf, stateWords } from "../actors/stateLexicon.ts";
import { foldedText } from "../text/token.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

/** "The French ambassador to Greece complained to Foreign Minister A": the state to which somebody before in the sentence is sent. */
export function hostOfEnvoy(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { phrases, tokens, sentences, sentenceOf } = text;
  const here = sentenceOf(member);
  // In the next sentence of the paragraph, whoever it is about receives him.
  const isFirst = member.from <= sentences[here]!.from + 1 && !beginsParagraph(text, here);
  const envoy = phrases.findLast(
    ({ title, from }) =>
      from < member.from &&
      (sentenceOf({ from }) === here || (isFirst && sentenceOf({ from }) === here - 1)) &&
      /ambassador|high commissioner|consul/.test(title?.office ?? ""),
  );
  if (!envoy?.title) return undefined;
  const { from, to } = envoy.title;
  const place = tokens.slice(from, to).find(({ index, folded }) => /^(?:to|in)$/.test(folded) && index > from);
  const token = place && tokens[place.index + 1];
  if (!token) return undefined;
  const iso2 =
    englishStateNames().at(tokens, token.index)?.value ?? stateWords("en").at(tokens, token.index)?.value.iso2;
  const actor = iso2 === undefined ? undefined : stateOf(iso2, [], "en");
  const { index, start, end } = token;
  return actor && newPhrase({ from: index, to: index + 1, start, end, actor });
}

/** "The Greek spokesman smiled. Foreign Minister A would not come, he said": the state of whoever says it. */
export function stateOfSpeakerBehind(
  { phrases, affiliations, tokens, sentences, sentenceOf }: TextSoFar,
  member: Phrase,
): Phrase | undefined {
  const index = sentenceOf(member);
  const { to } = sentences[index]!;
  const isSaid = /^(?:said|added)$/.test(tokens[to - 1]!.folded) && /^(?:he|she)$/.test(tokens[to - 2]?.folded ?? "");
  if (!isSaid || index === 0) return undefined;
  const speakers = phrases.filter(({ actor, from }) => actor?.kind === "PERSON" && sentenceOf({ from }) === index - 1);
  const [speaker] = speakers;
  if (!speaker || countOf(speakers) !== 1) return undefined;
  const body = speaker.title?.body;
  if (body?.actor?.kind !== "ORGANIZATION") return body?.actor ? body : undefined;
  return affiliations.find(({ member: organ, rule }) => rule === "organ" && organ.actor?.key === body.actor!.key)?.body;
}

const ownPeople =
  /(?:^| )(?:accompanied by|flanked by|along with|together with|sen[dt]|sending|dispatch(?:ed|ing)?|despatch(?:ed|ing)?|sacked|fired|dismissed)(?: the| his| her)?$/;

/** "A, accompanied by Finance Minister B", "A will send former president B to Rome": the state of the first person of the sentence. */
export function stateOfPrincipal(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { phrases, tokens, sentences, sentenceOf } = text;
  const { from } = sentences[sentenceOf(member)]!;
  const before = foldedText(tokens, from, member.from);
  if (!ownPeople.test(before)) return undefined;
  return stateOfHolder(
    text,
    phrases.find((each) => each.from >= from && each.actor !== null && each.to <= member.from),
  );
}

/** "the president's special envoy for the lakes, Ambassador B": the state of whom B works for. */
export function stateOfOwner(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { phrases, tokens } = text;
  if (!/^,/.test(tokens[member.from]?.gap ?? "")) return undefined;
  const owner = phrases.findLast(({ to, isGenitive }) => to <= member.from && isGenitive);
  if (!owner) return undefined;
  const between = tokens.slice(owner.to, member.from);
  const role = between.map(({ folded }) => folded).join(" ");
  return ownRoles.test(role) && between.every(({ gap }) => !/[,;.]/.test(gap)) ? stateOfHolder(text, owner) : undefined;
}

/** What somebody is who works for one person. */
const ownRoles =
  /^(?:(?:own|new|special|personal|chief|senior|top|long-time|longtime) ){0,2}(?:envoy|emissary|representative|aide|adviser|advisor|negotiator|spokes(?:man|woman|person)|chief of staff)(?: \S+){0,6}$/;

/** The state in which a person has an office. */
export function stateOfHolder({ affiliations, stated }: TextSoFar, person: Phrase | undefined): Phrase | undefined {
  if (person?.actor?.kind !== "PERSON") return undefined;
  return [...stated, ...affiliations].find(
    ({ member, body, isFormer }) =>
      member.actor?.key === person.actor!.key && body.actor?.kind === "STATE" && !isFormer,
  )?.body;
}
