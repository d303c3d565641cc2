import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { settings } from "../../src/config/settings.ts";
import { rawabit } from "../helpers/processes.ts";

test("--help names every command and every setting", async () => {
  const { status, output } = await rawabit(["--help"]);
  for (const command of ["serve", "migrate", "sample", "import", "export", "status", "wipe", "refresh"])
    expect(output).toMatch(new RegExp(`^ +${command} `, "m"));
  for (const name of Object.keys(settings)) expect(output).toContain(`  ${name} `);
  expect(status).toBe(0);
});

test.each([[["serv"]], [["status", "--loud"]]])("%j is refused, with status 1", async (words) => {
  const { status, output } = await rawabit(words);
  expect(output).toMatch(/^error: /);
  expect(status).toBe(1);
});

test("a setting that makes no sense stops every command with a sentence", async () => {
  const { status, output } = await rawabit(["status"], { PORT: "many" });
  expect(output).toContain('PORT must be a port: a whole number from 0 to 65535, not "many".\n');
  expect(output).not.toContain("\n    at ");
  expect(status).toBe(1);
});

test("a taken port is told in one sentence, before Neo4j is started for nothing", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as { port: number };
  const { status, output } = await rawabit(["serve"], { PORT: String(port) });
  other.close();
  expect(output).toMatch(new RegExp(`^Port ${port} is in use.*PORT=${port + 1}`, "m"));
  expect(output).not.toContain("Starting");
  expect(output).not.toContain("\n    at ");
  expect(status).toBe(1);
});

test.each([
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_URI", "bolt://neo4j:secret@localhost"],
  ["NEO4J_VERSION", "latest"],
  ["NEO4J_HEAP", "lots"],
  ["RAWABIT_CORS_ORIGINS", "https://example.org/path"],
  ["RAWABIT_CORS_ORIGINS", "*"],
  ["RAWABIT_DEADLINE", "0"],
  ["RAWABIT_LOG_LEVEL", "loud"],
])("%s can't be %s", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be `));
});

test("a password in an address is not repeated", () => {
  const read = () => readConfig({ NEO4J_URI: "bolt://neo4j:sec@ret@localhost" });
  expect(read).toThrow(/not "bolt:\/\/…@localhost"/);
});

test("what is unset or empty has its default", () => {
  const { server, neo4j, logLevel } = readConfig({ HOST: "", NEO4J_URI: " " });
  expect(server).toEqual({ host: "127.0.0.1", port: 4000, corsOrigins: [], deadline: 15_000, pathsMemory: 2 ** 31 });
  expect([neo4j, logLevel]).toEqual([null, "warn"]);
});

test("several origins may be named", () => {
  const { server } = readConfig({ RAWABIT_CORS_ORIGINS: "https://example.org, http://localhost:5173" });
  expect(server.corsOrigins).toEqual(["https://example.org", "http://localhost:5173"]);
});

test("docs/configuration.md says of every setting what the program says", () => {
  const page = readFileSync("docs/configuration.md", "utf8");
  for (const [name, { about }] of Object.entries(settings)) expect(page).toContain(`| \`${name}\` | ${about} |`);
});
