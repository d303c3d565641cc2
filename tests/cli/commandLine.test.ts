import { createServer } from "node:net";
import { expect, test } from "vitest";
import { settings } from "../../src/config/settings.ts";
import { rawabit } from "../helpers/processes.ts";

test("--help names every command and every setting", async () => {
  const { status, output } = await rawabit(["--help"]);
  for (const command of ["serve", "migrate", "sample", "import", "export", "status", "wipe", "refresh", "token"])
    expect(output).toMatch(new RegExp(`^ +${command} `, "m"));
  for (const name of Object.keys(settings)) expect(output).toContain(`  ${name} `);
  expect(status).toBe(0);
});

test.each([[["serv"]], [["status", "--loud"]]])("%j is refused, with status 1", async (args) => {
  const { status, output } = await rawabit(args);
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

test("a home that Rawabit cannot write to stops the command with a sentence that says what to do", async () => {
  const { status, output } = await rawabit(["status"], { RAWABIT_HOME: "package.json" });
  expect(output).toMatch(
    /^Rawabit cannot write to package\.json.graph: a part of its path is not a folder\. Set RAWABIT_HOME to a folder/m,
  );
  expect(output).not.toContain("\n    at ");
  expect(status).toBe(1);
});
