import type { Phrase } from "../actors/phrase.ts";
import { hasArabic, type TextSoFar } from "./textSoFar.ts";

/** The state that an article is about: that of its dateline if the text names it, or the one whose offices the text names first and most. */
export function homeOf({
  tokens,
  phrases,
  affiliations,
  capitals,
}: Pick<TextSoFar, "tokens" | "phrases" | "affiliations" | "capitals">): Phrase | undefined {
  const stated = affiliations.map(({ body }) => body);
  const dateline = capitals.find(
    (capital) => capital.actor?.kind === "STATE" && beginsLine({ tokens }, capital) && isUppercase({ tokens }, capital),
  );
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
  if (isMost) return first;
  const named = phrases.find(({ actor, sort }) => actor?.kind === "STATE" && sort !== "adjective");
  const topic = bodies.find(({ actor }) => actor!.key === named?.actor?.key);
  return topic ?? (named && hasArabic(tokens[named.from]!.value) ? named : undefined);
}

/**
 * Whose minister an Arabic article means that does not say it: where a capital stands before "في" in his sentence, else the
 * state of whoever speaks of him, else the state of the dateline, "أنقرة، السبت 4 آب", else the first state that the article names.
 */
export function arabicHomeOf(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { tokens, phrases, capitals, sentenceOf } = text;
  const isPlace = ({ from, preposition }: Phrase) => preposition === "ب" || tokens[from - 1]?.folded === "في";
  const near = [...capitals, ...phrases.filter(({ sort, actor }) => sort === "name" && actor?.kind === "STATE")].find(
    (each) => each.start < member.start && sentenceOf(each) === sentenceOf(member) && isPlace(each),
  );
  const speaker = () => stateOfSpeaker(text, member);
  const dateline = () =>
    capitals.find((capital) => beginsLine({ tokens }, capital) && isBeforeComma({ tokens }, capital));
  const first = () =>
    phrases.find(({ start, sort, actor }) => start < member.start && sort !== "capital" && actor?.kind === "STATE");
  return near ?? speaker() ?? dateline() ?? first();
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
    const own = affiliations.find((each) => each.member.actor?.key === actor!.key && each.body.actor !== null);
    const body = own?.body;
    if (body?.actor?.kind === "STATE") return body;
    const organ = affiliations.find((each) => body && each.member.actor?.key === body.actor!.key);
    if (organ?.body.actor?.kind === "STATE") return organ.body;
  }
  return undefined;
}

function beginsLine({ tokens }: Pick<TextSoFar, "tokens">, { from }: Phrase): boolean {
  return from === 0 || tokens[from]!.gap.includes("\n");
}

/** "NAIROBI, Oct. 15 -" */
function isUppercase({ tokens }: Pick<TextSoFar, "tokens">, { from }: Phrase): boolean {
  const { value } = tokens[from]!;
  return value === value.toUpperCase();
}

/** "أنقرة، السبت 4 آب", "أنقرة - " */
function isBeforeComma({ tokens }: Pick<TextSoFar, "tokens">, { to }: Phrase): boolean {
  return /^\s*[،,–—/-]/.test(tokens[to]?.gap ?? "") || /^\d/.test(tokens[to]?.folded ?? "");
}
