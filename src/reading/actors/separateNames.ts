import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { foldedWords } from "../../names/annotate/textWords.ts";
import { newActor } from "./textActor.ts";

/**
 * The persons whom an Arabic text introduces, without the names of others at their ends: in "هاتفت جوانا مونتي بيريز" she called
 * Pérez, if the text also introduces "كارلوس بيريز". Families that share a name with the article or with بن are left alone.
 */
export function separateNames(introduced: readonly KnownActor[]): KnownActor[] {
  const persons = introduced.filter(({ kind }) => kind === "PERSON").map((actor) => foldedWords(nameOf(actor)));
  return introduced.map((actor) => {
    const words = foldedWords(nameOf(actor));
    const last = words.at(-1)!;
    const isApart =
      words.length < 3 || actor.kind !== "PERSON" || /^ال/.test(last) || /^(?:بن|ال|ابن)$/.test(words.at(-2)!);
    const isOfOther = persons.some(
      (other) => other.at(-1) === last && other.length < words.length && !words.includes(other[0]!),
    );
    return isApart || !isOfOther ? actor : newActor(nameOf(actor).replace(/[\s-]+\S+$/u, ""), actor.kind);
  });
}

function nameOf({ names }: KnownActor): string {
  return names[0]!.value;
}
