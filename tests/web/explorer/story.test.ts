import { expect, test } from "vitest";
import { InvalidStory, parseStoredStories, parseStoryFile, storyFile } from "../../../web/explorer/stories/story.ts";

const story = {
  id: "1",
  title: "قصة",
  steps: [
    {
      title: "One",
      text: "The beginning.",
      address: "lang=en&add=vell",
      notes: [
        { about: ["vell"], text: "A note" },
        { about: ["vell", "talwan"], text: "ملاحظة" },
      ],
    },
  ],
};

test("a file gives back the story that it was made of, under another id", () => {
  expect(parseStoryFile(storyFile(story), "2")).toEqual({ ...story, id: "2" });
});

test("an address in a file is only what an address can say", () => {
  const file = storyFile({ ...story, steps: [{ ...story.steps[0]!, address: "lang=xx&add=vell&evil=<script>" }] });
  expect(parseStoryFile(file, "2").steps[0]!.address).toBe("lang=en&add=vell");
});

test.each<[what: string, content: string]>([
  ["JSON", "no JSON"],
  ["the file", "[]"],
  ["rawabitStory", '{"rawabitStory": 2, "title": "", "steps": []}'],
  ["title", '{"rawabitStory": 1, "steps": []}'],
  ["steps", '{"rawabitStory": 1, "title": "", "steps": {}}'],
  ["steps[0]", '{"rawabitStory": 1, "title": "", "steps": [null]}'],
  ["steps[0].address", '{"rawabitStory": 1, "title": "", "steps": [{"title": ""}]}'],
  [
    "steps[0].notes[0].about",
    '{"rawabitStory": 1, "title": "", "steps": [{"title": "", "address": "", "notes": [{"about": [], "text": ""}]}]}',
  ],
  ["title", JSON.stringify({ rawabitStory: 1, title: "x".repeat(301), steps: [] })],
])("what is no story is refused, and the place named: %s", (place, content) => {
  expect(() => parseStoryFile(content, "2")).toThrow(InvalidStory);
  expect(() => parseStoryFile(content, "2")).toThrow(place);
});

test("of what a browser has stored, what cannot be read is left out", () => {
  expect(parseStoredStories(JSON.stringify([story, { id: 3 }, "x"]))).toEqual([story]);
  expect(parseStoredStories("{")).toEqual([]);
  expect(parseStoredStories(null)).toEqual([]);
});
