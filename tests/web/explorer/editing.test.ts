import { expect, test } from "vitest";
import type { RelationKind } from "../../../web/explorer/api/deferred/generated/graphql.ts";
import { occurrencesOf, passageBetween, surroundings } from "../../../web/explorer/editing/passages.ts";
import {
  distinctActors,
  draftOf,
  newDraft,
  type RelationDraft,
  withKind,
} from "../../../web/explorer/editing/relationDraft.ts";
import { inputOf, problemsOf } from "../../../web/explorer/editing/relationInput.ts";
import { createRequestIds } from "../../../web/explorer/editing/requestIds.ts";
import { suggestedActors } from "../../../web/explorer/editing/suggestedActors.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { arCuration } from "../../../web/explorer/i18n/arCuration.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { enCuration } from "../../../web/explorer/i18n/enCuration.ts";

const actor = (id: string) => ({ id, kind: "PERSON", name: id, relationCount: 1 });

test("a passage has no white space at its ends, and its offset counts UTF-16 code units", () => {
  const text = "🛳 Vell met Talwan.\n";
  expect(passageBetween(text, 2, text.length)).toEqual({ quote: "Vell met Talwan.", start: 3 });
  expect(passageBetween(text, 2, 3)).toBe(null);
});

test("a quote is found at all its places, also where they overlap", () => {
  expect(occurrencesOf("They met, met and met.", "met")).toEqual([5, 10, 18]);
  expect(occurrencesOf("aaa", "aa")).toEqual([0, 1]);
  expect(occurrencesOf("text", "")).toEqual([]);
  expect(surroundings("They met in May, met in June.", 17, 3, 9)).toBe("… in May, met in June.");
});

test("a form that is sent twice has one request id until its content changes", () => {
  const idOf = createRequestIds();
  const first = idOf({ reason: "typing error" });
  expect(idOf({ reason: "typing error" })).toBe(first);
  expect(idOf({ reason: "a typing error" })).not.toBe(first);
  expect(createRequestIds()({ reason: "typing error" })).not.toBe(first);
});

const filled = (kind: RelationKind, part: Partial<RelationDraft> = {}) => {
  const participants = ["a", "b"].map((id) => ({ actor: actor(id), role: "PARTICIPANT" }));
  return { ...withKind({ ...newDraft({ quote: "They met.", start: 4 }), participants }, kind), ...part };
};

test.each([
  [
    "MEETING",
    {
      participants: [
        { actor: "a", role: "PARTICIPANT" },
        { actor: "b", role: "PARTICIPANT" },
      ],
    },
  ],
  ["SANCTION", { issuers: ["a"], targets: ["b"], measures: [] }],
  ["STATEMENT", { speakers: ["a"], about: ["b"], stance: null }],
  ["AFFILIATION", { member: "a", of: "b", role: [] }],
  ["ASSOCIATION", { from: "a", to: "b", type: "", directed: true }],
] as const)("the actors of a draft become those of a %s", (kind, expected) => {
  expect(inputOf(filled(kind))).toMatchObject(expected);
});

test("what is typed becomes the values of the API", () => {
  const draft = filled("MEETING", {
    date: "٢٠١٩-٣",
    topics: "trade، شحن ,",
    confidence: "0.5",
    summary: { en: " They met. ", ar: "" },
  });
  expect(inputOf(draft)).toMatchObject({
    date: "2019-03",
    endDate: null,
    topics: ["trade", "شحن"],
    confidence: 0.5,
    summary: [{ lang: "en", value: "They met." }],
    reason: null,
  });
});

test("a form says all that is missing or cannot be read", () => {
  const empty = { ...newDraft(null), kind: "ASSOCIATION" as const, date: "soon", confidence: "high" };
  expect(problemsOf(empty, true)).toEqual({
    FROM: "required",
    TO: "required",
    date: "badDate",
    confidence: "badConfidence",
    associationType: "required",
    quote: "required",
  });
  expect(problemsOf(filled("MEETING"), true)).toEqual({});
  expect(problemsOf(filled("MEETING"), false)).toEqual({ reason: "required" });
});

test("actors in the passage are suggested first, also by surname, each once, with their namesakes", () => {
  const mention = (start: number, ...ids: string[]) => ({
    start,
    end: start + 4,
    candidates: ids.map((id) => ({ actor: actor(id) })),
  });
  const mentions = [mention(0, "vell"), mention(20, "talwan", "other-talwan"), mention(30, "vell")] as never;
  const named = (name: string) => ({ id: name, kind: "PERSON", name });
  const recorded = [named("Nadia Orsk"), named("Jonas Kell")];
  expect(suggestedActors(mentions, 18, 29, recorded, "Talwan met Kell.").map(({ id }) => id)).toEqual([
    "talwan",
    "other-talwan",
    "Jonas Kell",
    "vell",
    "Nadia Orsk",
  ]);
});

test("a candidate who is chosen keeps the place and the description that it has among the candidates", () => {
  const candidates = [{ ...actor("vell"), description: "envoy" }, actor("talwan")];
  expect(distinctActors([...candidates, actor("vell")])).toEqual(candidates);
  expect(distinctActors([...candidates, actor("orsk")]).map(({ id }) => id)).toEqual(["vell", "talwan", "orsk"]);
});

test("a correction keeps texts in languages that the form does not show, and makes no label of a type", () => {
  const texts = [
    { lang: "fr", value: "Ils sont cousins." },
    { lang: "en", value: "They are cousins." },
  ];
  const stored = { ...filled("ASSOCIATION"), __typename: "Association", summaryTexts: texts, labelTexts: [] };
  const draft = draftOf({ ...stored, type: "family", directed: false, confidence: null } as never);
  const changed = { ...draft, summary: { ...draft.summary, en: "They are first cousins." } };
  expect(inputOf(changed)).toMatchObject({
    type: "family",
    label: [],
    summary: [texts[0], { lang: "en", value: "They are first cousins." }],
  });
});

test("history and editing say the same things in both languages", () => {
  const keysOf = (value: object): unknown[] =>
    Object.entries(value).flatMap(([key, part]) =>
      typeof part === "object" ? keysOf(part).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keysOf(arCuration).sort()).toEqual(keysOf(enCuration).sort());
  // They stand beside the page's other texts.
  expect(Object.keys(enCuration).filter((key) => key in en || key in ar)).toEqual([]);
});
