import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

const organ = (id: string, value: string): KnownActor => ({
  id: `org:${id}`,
  kind: "ORGANIZATION",
  names: [{ value, kind: "PRIMARY", lang: "en" }],
});
const known = [
  organ("navy", "Royal Norwegian Navy"),
  organ("defence", "Ministry of Defence of Norway"),
  organ("foreign", "Ministry of Foreign Affairs of the Republic of Peru"),
  organ("guard", "Norwegian Coast Guard"),
  organ("bank", "Central Bank of Kenya"),
  organ("embassy", "Embassy of Kenya"),
  {
    ...organ("assembly", "National Assembly of Kenya"),
    names: [
      { value: "National Assembly of Kenya", kind: "PRIMARY", lang: "en" },
      { value: "National Assembly", kind: "ALIAS", lang: "en" },
    ],
  } satisfies KnownActor,
];

/** The ids of whoever takes part in what a text reports. */
function actorsIn(text: string): string[] {
  const { relations } = readArticle({ text, language: "en", publishedOn: "2021-03-04" }, known);
  return relations.map(({ kind, participants }) => {
    const ids = participants.map(({ mention }) => mention.candidates[0]?.actor.id ?? mention.name);
    return `${kind} ${ids.join(" ")}`;
  });
}

test.each([
  ["Norway's coast guard arrested Nils Berg.", "org:guard Nils Berg"],
  ["The coast guard of Norway arrested Nils Berg.", "org:guard Nils Berg"],
  ["The Norwegian defense ministry praised France.", "org:defence state:FR"],
  ["Norway is at peace, and Norway is rich. On Monday the coast guard arrested Nils Berg.", "org:guard Nils Berg"],
  ["In Oslo, the defence ministry praised France.", "org:defence state:FR"],
  ["The defence ministry in Oslo praised France.", "org:defence state:FR"],
  ["Kenya went further. Its central bank praised France.", "org:bank state:FR"],
  [
    "“No,” defence ministry spokesman Nils Berg said in Oslo. The defence ministry praised France.",
    "org:defence state:FR",
  ],
  ["Kenya's ambassador, Asha Mwangi, left Oslo. The embassy praised France.", "org:embassy state:FR"],
  ["Kenya is at peace. The National Assembly praised France.", "org:assembly state:FR"],
])("%s", (text, actors) => {
  expect(
    actorsIn(text)
      .filter((line) => !line.startsWith("AFFILIATION"))
      .map((line) => line.replace(/^\w+ /, "")),
  ).toContain(actors);
});

test.each([
  "Sweden is at peace, and Sweden is rich. On Monday the coast guard arrested Nils Berg.",
  "The defence ministry in Stockholm praised France.",
  "Sweden's ambassador, Elsa Lind, left Oslo. The embassy praised France.",
  "Panama is at peace. The National Assembly praised France.",
])("%s: no organ of another state", (text) => {
  expect(actorsIn(text).join(" ")).not.toContain("org:");
});
