import { expect, test } from "vitest";
import { checkArticle } from "../../../src/graphql/proposal/articleToRead.ts";
import { noteTexts } from "../../../web/explorer/editing/noteTexts.ts";
import { newActor } from "../../../web/explorer/editing/relationDraft.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { arCuration } from "../../../web/explorer/i18n/arCuration.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { enCuration } from "../../../web/explorer/i18n/enCuration.ts";
import { withoutProposal } from "../../../web/explorer/reviewing/decisions/undoStack.ts";
import { reasonsFor } from "../../../web/explorer/reviewing/proposal/reasonsFor.ts";
import { draftOf, editOf, nameKey } from "../../../web/explorer/reviewing/proposalDraft.ts";
import {
  everything,
  filterProposals,
  neighbour,
  nextWaiting,
  type Proposal,
  type ProposedActor,
  proposalAt,
} from "../../../web/explorer/reviewing/proposals.ts";
import { actionOf, reviewKeys } from "../../../web/explorer/reviewing/reviewKeys.ts";
import { textMarks } from "../../../web/explorer/reviewing/text/textMarks.ts";

const text = "The envoy met Vell. He met Kell.";

function proposed(name: string, id: string | null, part: Partial<ProposedActor> = {}): ProposedActor {
  const start = text.indexOf(name);
  const actor = id === null ? null : { id, kind: "PERSON" as const, name };
  const candidates = actor
    ? [{ score: 0.9, matchedName: { value: `Old ${name}` }, actor: { ...actor, description: null } }]
    : [];
  const mention = { text: name, start, end: start + name.length, candidates };
  return { name, kind: "PERSON", title: null, actor, chain: [], mention, ...part };
}

function proposal(id: string, part: Partial<Proposal> = {}): Proposal {
  return {
    ...{ id, kind: "MEETING", state: "PENDING", modality: "ASSERTED", date: "2024-06", endDate: null, endedBy: null },
    ...{ dateText: null, place: null, stance: null, measures: [], programme: null, office: null },
    ...{ associationType: null, quote: text.slice(0, 19), start: 0, end: 19, score: 0.8, proposedBy: "en/meeting/met" },
    ...{ rejectedFor: null, attribution: [], known: null, accepted: null },
    participants: [
      { role: "PARTICIPANT", actor: proposed("envoy", null, { title: "the envoy" }) },
      { role: "PARTICIPANT", actor: proposed("Vell", "vell") },
    ],
    ...part,
  } as Proposal;
}

const none = new Map();

test("an edit has what was changed, and nothing else", () => {
  const given = proposal("a", { place: "Aldana", measures: ["TRAVEL_BAN"] });
  expect(editOf(given, draftOf(given, none), "en")).toBe(null);
  const draft = {
    ...draftOf(given, none),
    date: "٢٠٢٤-٦-١",
    place: " ",
    modality: "PLANNED",
    summary: { ar: "زيارة" },
  };
  expect(editOf(given, draft, "en")).toEqual({
    proposal: "a",
    date: "2024-06-01",
    place: null,
    modality: "PLANNED",
    summary: [{ lang: "ar", value: "زيارة" }],
  });
});

test("an office is edited in the language of the text", () => {
  const given = proposal("a", { kind: "AFFILIATION", office: "وزير" });
  expect(editOf(given, { ...draftOf(given, none), office: "وزير الخارجية" }, "ar")).toEqual({
    proposal: "a",
    role: [{ lang: "ar", value: "وزير الخارجية" }],
  });
});

test("a choice of an actor changes all proposals with the name; new actors have the title of the text", () => {
  const choices = new Map([[nameKey(proposed("Vell", "vell")), { id: "kell", kind: "PERSON", name: "Kell" }]]);
  const given = proposal("a");
  expect(editOf(given, draftOf(given, choices), "en")?.participants).toEqual([
    {
      role: "PARTICIPANT",
      newActor: {
        kind: "PERSON",
        names: [{ value: "envoy", lang: "en", kind: "PRIMARY" }],
        description: [{ lang: "en", value: "the envoy" }],
      },
    },
    { role: "PARTICIPANT", actor: "kell" },
  ]);
  const renamed = new Map([[nameKey(proposed("envoy", null)), newActor("STATE", "Envoyland")]]);
  expect(editOf(given, draftOf(given, renamed), "en")?.participants?.[0]).toEqual({
    role: "PARTICIPANT",
    newActor: { kind: "STATE", names: [{ value: "Envoyland", lang: "en", kind: "PRIMARY" }] },
  });
});

test("a review goes on with the next proposal that waits, and then from the beginning", () => {
  const proposals = [proposal("a"), proposal("b", { state: "REJECTED" }), proposal("c")];
  const stateOf = ({ state }: Proposal) => state;
  expect(nextWaiting(proposals, null, stateOf)).toBe("a");
  expect(nextWaiting(proposals, "a", stateOf, ["a"])).toBe("c");
  expect(nextWaiting(proposals, "c", stateOf, ["c"])).toBe("a");
  expect(nextWaiting(proposals, "c", stateOf, ["a", "c"])).toBe(null);
  expect(neighbour(proposals, "a", 1)).toBe("b");
  expect(neighbour(proposals, "c", 1)).toBe("c");
  expect(neighbour(proposals, "gone", -1)).toBe("a");
});

test("filters are conditions on kind, rule, score and state", () => {
  const stateOf = ({ state }: Proposal) => state;
  const proposals = [
    proposal("a"),
    proposal("b", { score: 0.5 }),
    proposal("c", { kind: "STATEMENT", proposedBy: "en/statement/said", state: "ACCEPTED" }),
  ];
  const ids = (filter: object) => filterProposals(proposals, { ...everything, ...filter }, stateOf).map(({ id }) => id);
  expect(ids({})).toEqual(["a", "b", "c"]);
  expect(ids({ kind: "MEETING", minScore: 0.6 })).toEqual(["a"]);
  expect(ids({ rule: "en/statement/said" })).toEqual(["c"]);
  expect(ids({ state: "PENDING" })).toEqual(["a", "b"]);
});

test("the text is cut at passages and at the mentions of the active proposal", () => {
  const one = proposal("a");
  const other = proposal("b", { start: 4, end: 32, quote: text.slice(4) });
  const marks = textMarks(text, [one, other], one);
  expect(marks.map((mark) => mark.text).join("")).toBe(text);
  expect(marks.filter(({ isMention }) => isMention).map((mark) => mark.text)).toEqual(["envoy", "Vell"]);
  expect(marks.find((mark) => mark.text === "envoy")?.proposals).toEqual(["a", "b"]);
  expect(proposalAt(["a", "b"], "a")).toBe("b");
  expect(proposalAt(["a", "b"], null)).toBe("a");
});

test("keys are known by their letter or, on an Arabic keyboard, by their place", () => {
  const press = (key: string, code: string, part = {}) =>
    actionOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...part });
  expect(press("a", "KeyA")).toBe("accept");
  // On a French keyboard, A is where others have Q.
  expect(press("a", "KeyQ")).toBe("accept");
  expect(press("ش", "KeyA")).toBe("accept");
  expect(press("ت", "KeyJ")).toBe("next");
  expect(press("a", "KeyA", { ctrlKey: true })).toBe(undefined);
  expect(press("Enter", "Enter")).toBe(undefined);
});

test("what was taken back by itself is not undone again", () => {
  const accepted = {
    ids: ["a", "b"],
    decided: {
      state: "ACCEPTED" as const,
      proposals: [proposal("a"), proposal("b")],
      relations: ["one", "two"],
    },
  };
  const [left] = withoutProposal([accepted], "a", "one");
  expect(left).toMatchObject({ ids: ["b"], decided: { proposals: [{ id: "b" }], relations: ["two"] } });
  expect(withoutProposal([left!], "b", "two")).toEqual([]);
});

test.each([
  { ...en, ...enCuration },
  { ...ar, ...arCuration },
])("the page says why a mention is an actor", (messages) => {
  const plain = (reasons: readonly string[]) => reasons.join(" ").replace(/[\u2066-\u2069]/g, "");
  expect(plain(reasonsFor(proposed("Vell", "vell"), messages))).toContain("Old Vell");
  expect(plain(reasonsFor(proposed("envoy", null), messages))).toContain("envoy");
  const { mention } = proposed("Vell", null);
  expect(plain(reasonsFor(proposed("Vell", "vell", { mention }), messages))).toMatch(/Vell.*(?:article|المقال)/);
  const chain = [{ text: "Vell", start: 14, end: 18 }];
  expect(plain(reasonsFor(proposed("He", "vell", { chain }), messages))).toMatch(/He.*Vell/);
});

test.each([en, ar])("the list of keys has all keys of a review", ({ reviewKeyGroup }) => {
  const names = reviewKeyGroup.keys.flatMap((key) => key.names);
  expect(names.map((name) => name.toLowerCase()).sort()).toEqual(Object.keys(reviewKeys).sort());
});

test.each([
  ["TEXT_EMPTY", " ", null],
  ["TEXT_WITHOUT_LETTERS", "2020 - 17", null],
  ["TEXT_TOO_LONG", "Word ".repeat(30_000), null],
  ["TEXT_BINARY", "PK\u0000abc", null],
  ["TEXT_HTML", "<html><body>They met.</body></html>", null],
  ["PUBLISHED_IN_FUTURE", "They met.", "2999"],
])("the page says in its language why an article is not read: %s", (reason, text, publishedOn) => {
  const check = () => checkArticle({ text, language: null, publishedOn }, "text", new Date());
  expect(check).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ reason }) }));
  for (const { articleRefusals } of [enCuration, arCuration]) expect(articleRefusals[reason]).toBeTruthy();
});

test("the notes of a reading are in the page's language; one that the page does not know stays as the server says it", () => {
  const note = (code: string, facts: object = {}) =>
    ({ code, message: `Server: ${code}.`, language: null, count: null, ...facts }) as never;
  const notes = [
    note("LANGUAGE_NOT_READ", { language: "fr" }),
    note("LANGUAGE_NOT_READ"),
    note("LANGUAGE_UNKNOWN"),
    note("NO_PUBLICATION_DATE"),
    note("DROPPED", { count: 2 }),
    note("MODEL_HAS_NOT_READ"),
    note("A_LATER_ONE"),
  ];
  const arabic = noteTexts(notes, arCuration, ar.locale);
  expect(arabic[0]).toContain("الفرنسية");
  expect(arabic[4]).toContain("مقترحان");
  for (const text of arabic.slice(0, 5)) expect(text).not.toMatch(/[A-Za-z]/);
  expect(arabic[5]).toContain("Server: MODEL_HAS_NOT_READ.");
  expect(arabic[6]).toBe("Server: A_LATER_ONE.");
  expect(noteTexts(notes, enCuration, en.locale)[0]).toContain("The text is in French.");
});
