import { expect, test } from "vitest";
import { CypherFiles } from "../../src/neo4j/cypherFiles.ts";

// Conditions are inserted into other queries: a variable of a condition that has the same name as one of the query's
// would refer to the query's node.

const files = new CypherFiles();
const condition = /^conditions\//;
const questions = files.names.filter((name) => files.text(name) !== files.text(name, { conditions: ["current"] }));

test.each(files.names.filter((name) => condition.test(name)))("%s names nothing as a question does", (name) => {
  const own = namesIn(files.text(name));
  const taken = questions.flatMap((question) => namesIn(files.text(question)).filter((word) => own.includes(word)));
  expect(taken).toEqual([]);
});

/** The variables that a text introduces, in patterns and after AS. */
function namesIn(text: string): string[] {
  const code = text.replace(/\/\/.*$/gm, "").replaceAll("[relation:", "[");
  return [...code.matchAll(/[([](\w+):[A-Z]|\bAS (\w+)|\b(\w+) IN \w/g)].flatMap(([, ...words]) =>
    words.filter((word) => word !== undefined),
  );
}
