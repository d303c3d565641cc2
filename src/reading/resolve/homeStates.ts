import type { Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

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
  return bodies.find(({ actor }) => actor!.key === named?.actor?.key);
}

/**
 * Whose minister an Arabic article means that does not say it: where a capital stands before "في" in his sentence, else the
 * state of the dateline, "أنقرة، السبت 4 آب", else the first state that the article names.
 */
export function arabicHomeOf({ tokens, phrases, capitals, sentenceOf }: TextSoFar, member: Phrase): Phrase | undefined {
  const isPlace = ({ from, preposition }: Phrase) => preposition === "ب" || tokens[from - 1]?.folded === "في";
  const near = capitals.find(
    (each) => each.start < member.start && sentenceOf(each) === sentenceOf(member) && isPlace(each),
  );
  const dateline = () =>
    capitals.find((capital) => beginsLine({ tokens }, capital) && isBeforeComma({ tokens }, capital));
  const first = () =>
    phrases.find(({ start, sort, actor }) => start < member.start && sort !== "capital" && actor?.kind === "STATE");
  return near ?? dateline() ?? first();
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
  return /^\s*[،,–—-]/.test(tokens[to]?.gap ?? "");
}
