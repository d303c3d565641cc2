import { parse } from "graphql";
import documented from "../../schema/examples.graphql?raw";

/** A tab for each operation of the documented examples, with the comment above it. */
export const examples = operationsIn(documented).map((query) => ({ query }));

function operationsIn(source: string): string[] {
  const ends = parse(source).definitions.map(({ loc }) => loc!.end);
  return ends.map((end, index) => `${source.slice(ends[index - 1] ?? 0, end).trim()}\n`);
}
