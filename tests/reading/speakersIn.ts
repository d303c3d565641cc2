import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

/** Who speaks in an Arabic text, where the graph knows one actor: the id of that one, or the name of another. */
export function speakersIn(text: string, known: KnownActor): string[] {
  return readArticle({ text, language: "ar", publishedOn: "2021-03-04" }, [known])
    .relations.filter(({ kind }) => kind === "STATEMENT")
    .flatMap(({ participants }) => participants)
    .filter(({ role }) => role === "SPEAKER")
    .map(({ mention }) => mention.candidates[0]?.actor.id ?? mention.name);
}
