import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { start, temporaryHome, until } from "../helpers/processes.ts";

// A kind of relation is added to a copy of the project. The compiler names the files that have to change; the copy then
// imports a relation of the new kind and returns it in queries.

const copy = mkdtempSync(join(tmpdir(), "rawabit-kind-"));
const { home, remove } = temporaryHome();
afterAll(() => {
  remove();
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

const parts = ["bin", "cypher", "data", "neo4j", "package.json", "package-lock.json", "schema", "src", "tsconfig.json"];
for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));

const ontologyFile = "src/ontology/relationKinds.ts";
const typeFile = "src/graphql/relation/relation.type.ts";
const migration = "cypher/setup/999-payments.cypher";

test("the compiler names the GraphQL type as the only file that a new kind changes", () => {
  edit(
    ontologyFile,
    "export const relationKinds = {",
    (line) => `${line}
  PAYMENT: {
    description: "Somebody paid somebody.",
    label: { en: "pays", ar: "يدفع إلى" },
    inverseLabel: { en: "is paid by", ar: "يتلقى من" },
    directed: true,
    lasting: false,
    fromRoles: ["FROM"],
    toRoles: ["TO"],
  },`,
  );
  expect(filesWithErrors()).toEqual([typeFile]);
  edit(
    typeFile,
    "/** The GraphQL type of each kind. */",
    (line) => `@ObjectType({ description: "Somebody paid somebody.", implements: Relation })
export class Payment extends Relation {}

${line}`,
  );
  edit(typeFile, "  MEETING: Meeting,", (line) => `  PAYMENT: Payment,\n${line}`);
  expect(filesWithErrors()).toEqual([]);
});

test("with one migration, its relations are imported, listed and part of paths", async () => {
  writeFileSync(join(copy, migration), migrationOf("payment", "PAYMENT"));
  execFileSync("node_modules/.bin/tsc", ["--outDir", "dist"], { cwd: copy });
  writeFileSync(join(copy, "payment.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const environment = { RAWABIT_HOME: home };
  const imported = start(
    process.execPath,
    ["dist/cli/main.js", "import", "--format", "rawabit", "payment.jsonl"],
    environment,
    copy,
  );
  expect(await imported.ended, imported.output()).toBe(0);
  const server = start(process.execPath, ["dist/cli/main.js"], environment, copy);
  const address = () => /(http:\/\/\S+)\/graphql/.exec(server.output())?.[1];
  await until(address, `an address in:\n${server.output()}`, 120_000);
  const headers = { "content-type": "application/json" };
  const query = `{
    relations(where: { kinds: [PAYMENT] }) { totalCount edges { node { __typename kind date } } }
    ontology { relationKinds { kind label } }
    paths(from: "person:vell", to: "person:orsu") { paths { steps { relations { edges { node { __typename } } } } } }
  }`;
  const answer = await fetch(`${address()}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data.relations).toEqual({
    totalCount: 1,
    edges: [{ node: { __typename: "Payment", kind: "PAYMENT", date: "2021-04" } }],
  });
  expect(data.ontology).toMatchObject({ relationKinds: expect.arrayContaining([{ kind: "PAYMENT", label: "pays" }]) });
  expect(data.paths).toEqual({
    paths: [{ steps: [{ relations: { edges: [{ node: { __typename: "Payment" } }] } }] }],
  });
  process.kill(server.pid, "SIGTERM");
  expect(await server.ended).toBe(0);
});

const person = (id: string, name: string) => ({
  type: "actor",
  id,
  kind: "PERSON",
  names: [{ value: name, kind: "PRIMARY" }],
});
const records = [
  { type: "header", format: "rawabit", version: 2 },
  person("person:vell", "Ada Vell"),
  person("person:orsu", "Ben Orsu"),
  {
    type: "relation",
    id: "payment",
    kind: "PAYMENT",
    date: "2021-04",
    participants: [
      { actor: "person:vell", role: "FROM" },
      { actor: "person:orsu", role: "TO" },
    ],
    evidence: [],
  },
];

function edit(file: string, line: string, change: (line: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  expect(text.split(line)).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(line, () => change(line)),
  );
}

function filesWithErrors(): string[] {
  try {
    execFileSync("node_modules/.bin/tsc", ["--noEmit"], { cwd: copy, encoding: "utf8" });
    return [];
  } catch (error) {
    const { stdout } = error as { readonly stdout: string };
    return [...new Set([...stdout.matchAll(/^(\S+\.ts)\(/gm)].map(([, file]) => file!))].toSorted();
  }
}

/** The constraint and the indexes that `cypher/setup/` gives each kind. */
function migrationOf(name: string, kind: string): string {
  return `// What identifies payments, and what finds them.
CREATE CONSTRAINT ${name}Key IF NOT EXISTS FOR ()-[relation:${kind}]-() REQUIRE relation.key IS UNIQUE;
CREATE INDEX ${name}Id IF NOT EXISTS FOR ()-[relation:${kind}]-() ON (relation.id);
CREATE INDEX ${name}Order IF NOT EXISTS FOR ()-[relation:${kind}]-() ON (relation.lead, relation.order);
CREATE INDEX ${name}Revision IF NOT EXISTS FOR ()-[relation:${kind}]-() ON (relation.revision);
`;
}
