import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findMentions } from "../../../src/names/annotate/findMentions.ts";
import type { KnownActor } from "../../../src/names/annotate/knownActor.ts";
import { prepareText } from "../../../src/names/annotate/nameWindows.ts";
import { SkeletonFilter } from "../../../src/names/annotate/skeletonFilter.ts";
import { nameSkeleton } from "../../../src/names/index/nameSkeleton.ts";
import { referenceRecords } from "../../../src/reference/referenceRecords.ts";
import { type MarkedMention, markedMentions } from "./markedMentions.ts";

const marks = new URL("./articles/", import.meta.url);
const articles = new URL("../../reading/articles/development/", import.meta.url);
const reference = actorsOf([...referenceRecords()]);

// The articles are fiction, with actors of their own; articles/ has the mentions by name of each.
test.each(["ar", "en"])(
  "nineteen of twenty mentions by name in articles in %s are found, and as many of those found are right",
  (lang) => {
    const files = readdirSync(marks).filter((file) => file.startsWith(lang));
    const missed: string[] = [];
    const wrong: string[] = [];
    let [marked, found] = [0, 0];
    for (const file of files) {
      const { text, known, actors } = readArticle(lang, file);
      const mentions = findMentions(prepareText(text), actors, { minScore: 0.8, lang });
      const isOf = ({ start, end, candidates }: (typeof mentions)[number], mark: MarkedMention) =>
        start < mark.end && mark.start < end && candidates[0]!.actor.id === mark.actor;
      const counted = mentions.filter((mention) => !known.some((mark) => mark.isOptional && isOf(mention, mark)));
      const needed = known.filter(({ isOptional }) => !isOptional);
      marked += needed.length;
      found += counted.length;
      for (const mark of needed)
        if (!mentions.some((mention) => isOf(mention, mark)))
          missed.push(`${file}: ${text.slice(mark.start, mark.end)}`);
      for (const mention of counted)
        if (!needed.some((mark) => isOf(mention, mark)))
          wrong.push(`${file}: ${text.slice(mention.start, mention.end)} ${mention.candidates[0]!.actor.id}`);
    }
    expect(marked).toBeGreaterThan(190);
    expect(1 - missed.length / marked, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(1 - wrong.length / found, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  },
);

test.each(["ar", "en"])("articles in %s: whoever looks only for known names finds the same", (lang) => {
  for (const file of readdirSync(marks).filter((each) => each.startsWith(lang))) {
    const { text, actors } = readArticle(lang, file);
    const skeletons = actors.flatMap(({ names }) => names.map(({ value }) => nameSkeleton(value)));
    const filter = new SkeletonFilter(skeletons.length);
    for (const skeleton of skeletons) filter.add(skeleton);
    const filtered = prepareText(text, filter);
    expect(filtered.windows.size).toBeLessThan(500);
    expect(findMentions(filtered, actors, { minScore: 0.5 })).toEqual(
      findMentions(prepareText(text), actors, { minScore: 0.5 }),
    );
  }
});

/** @param file the file with its mentions, such as "en-01-nairobi-visit.txt" */
function readArticle(lang: string, file: string) {
  const path = `${lang}/${file.slice(3, -4)}`;
  const text = readFileSync(new URL(`${path}.txt`, articles), "utf8");
  const records = readFileSync(new URL(`${path}.jsonl`, articles), "utf8")
    .trim()
    .split("\n");
  const lines = readFileSync(new URL(file, marks), "utf8").trim().split("\n");
  return {
    text,
    known: markedMentions(
      text,
      lines.map((line) => line.split("\t") as [string, string]),
    ),
    actors: [...reference, ...actorsOf(records.map((line) => JSON.parse(line)))],
  };
}

function actorsOf(records: readonly { readonly type: string }[]): KnownActor[] {
  return records.filter(({ type }) => type === "actor") as unknown as KnownActor[];
}
