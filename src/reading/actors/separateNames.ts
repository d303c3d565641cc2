import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { foldedWords } from "../../names/annotate/textWords.ts";
import { newActor } from "./textActor.ts";

/**
 * What an Arabic text introduces, without the names of others at the ends: in "هاتفت جوانا مونتي بيريز" she called Pérez, if the text also
 * introduces "كارلوس بيريز", and in "يدعم تحالف البناء الزيدي" an alliance supports a person, if it introduces both of them. Families that share
 * a name with the article or with بن are left alone.
 */
export function separateNames(introduced: readonly KnownActor[], text: string): KnownActor[] {
  const persons = introduced.filter(({ kind }) => kind === "PERSON").map((actor) => foldedWords(nameOf(actor)));
  const organizations = new Set(
    introduced.filter(({ kind }) => kind === "ORGANIZATION").map((actor) => foldedWords(nameOf(actor)).join(" ")),
  );
  const isOfTwo = (actor: KnownActor) => {
    const words = foldedWords(nameOf(actor));
    const last = words.at(-1)!;
    return (
      actor.kind === "ORGANIZATION" &&
      organizations.has(words.slice(0, -1).join(" ")) &&
      persons.some((other) => other.length > 1 && other.at(-1) === last)
    );
  };
  return introduced
    .filter((actor) => !isOfTwo(actor))
    .map((actor) => {
      const words = foldedWords(nameOf(actor));
      const last = words.at(-1)!;
      const isApart =
        words.length < 3 || actor.kind !== "PERSON" || /^ال/.test(last) || /^(?:بن|ال|ابن)$/.test(words.at(-2)!);
      const isOfOther = persons.some(
        (other) => other.at(-1) === last && other.length < words.length && !words.includes(other[0]!),
      );
      return isApart || !isOfOther || isWithRelative(nameOf(actor))
        ? actor
        : newActor(nameOf(actor).replace(/[\s-]+\S+$/u, ""), actor.kind);
    });

  function isWithRelative(name: string): boolean {
    const after = text.slice(text.indexOf(name) + name.length);
    return /^["”»)]?[،,]? و?(?:شقيق|نجل|زوج|ابن|والد|أخ|أخت|عم|حفيد|صهر|قرين)\p{L}*/u.test(after);
  }
}

function nameOf({ names }: KnownActor): string {
  return names[0]!.value;
}
