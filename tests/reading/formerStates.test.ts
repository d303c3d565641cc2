import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

const sovietUnion: KnownActor = {
  id: "state:SU",
  kind: "STATE",
  names: [{ value: "Soviet Union", lang: "en", kind: "PRIMARY" }],
};

test.each([
  ["1986-10-13", "Soviet Union"],
  ["1991-12-25", "Soviet Union"],
  ["1991-12-26", "Russia"],
  [null, "Russia"],
])("Moscow in an article of %s stands for the %s", (publishedOn, state) => {
  expect(speakersOf("Moscow criticized Chile.", publishedOn)).toEqual([state]);
});

test("an adjective in either language stands for the former state that the graph knows", () => {
  const english = readArticle({ text: "Soviet troops attacked Chile.", language: "en", publishedOn: null }, [
    sovietUnion,
  ]);
  const arabic = readArticle({ text: "انتقد السفير السوفيتي تشيلي.", language: "ar", publishedOn: null }, [
    sovietUnion,
  ]);
  for (const { relations } of [english, arabic])
    expect(relations[0]!.participants[0]!.mention.candidates[0]!.actor.id).toBe("state:SU");
});

function speakersOf(text: string, publishedOn: string | null): string[] {
  const { relations } = readArticle({ text, language: "en", publishedOn }, []);
  return relations.map(({ participants }) => participants[0]!.mention.name);
}
