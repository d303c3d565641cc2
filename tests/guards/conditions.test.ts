import { expect, test } from "vitest";
import { CypherFiles } from "../../src/neo4j/cypherFiles.ts";

// A condition is inserted into other questions: a name of its own that is one of theirs would mean their node.

const files = new CypherFiles();
const condition = /^conditions\//;
const questions = files.names.filter((name) => files.text(name) !== files.text(name, ["current"]));

test.each(files.names.filter((name) => condition.test(name)))("%s names nothing as a question does", (name) => {
  const own = namesIn(files.text(name));
  const taken = questions.flatMap((question) => namesIn(files.text(question)).filter((word) => own.includes(word)));
  expect(taken).toEqual([]);
});

/** The variables that a text brings in: of its patterns, and after AS. */
function namesIn(text: string): string[] {
  const code = text.replace(/\/\/.*$/gm, "").replaceAll("[relation:", "[");
  return [...code.matchAll(/[([](\w+):[A-Z]|\bAS (\w+)|\b(\w+) IN \w/g)].flatMap(([, ...words]) =>
    words.filter((word) => word !== undefined),
  );
}
