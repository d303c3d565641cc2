import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { settings } from "../../src/config/settings.ts";

const { services, volumes } = parse(readFileSync("docker-compose.yml", "utf8"), { merge: true });
const dockerfile = readFileSync("Dockerfile", "utf8");

test("compose starts Neo4j, sets it up, loads the sample and serves, each when the one before is done", () => {
  expect(services.neo4j.healthcheck.test[1]).toContain("cypher-shell");
  expect(services.migrate).toMatchObject({
    command: ["migrate"],
    depends_on: { neo4j: { condition: "service_healthy" } },
  });
  const done = { condition: "service_completed_successfully" };
  expect(services.sample).toMatchObject({ command: ["sample"], depends_on: { migrate: done } });
  expect(services.rawabit).toMatchObject({ command: ["serve"], depends_on: { sample: done } });
});

test("compose keeps the graph in a volume, and the port on this machine", () => {
  const [volume, folder] = services.neo4j.volumes[0].split(":");
  expect(Object.keys(volumes)).toContain(volume);
  expect(folder).toBe("/data");
  expect(services.neo4j).not.toHaveProperty("ports");
  expect(services.rawabit.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:.*:4000$/)]);
});

test("compose holds no password, and sets nothing that Rawabit does not know", () => {
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  for (const name of Object.keys(services.rawabit.environment)) expect(settings).toHaveProperty(name);
});

test("all that the image copies is there, and reaches the builder", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names]) => names!.split(" "));
  const reaching = readFileSync(".dockerignore", "utf8").split("\n");
  expect(copied).toEqual(expect.arrayContaining(["cypher", "data", "src", "bin", "neo4j"]));
  for (const name of copied) {
    expect(existsSync(name), name).toBe(true);
    expect(reaching).toContain(`!${name}`);
  }
});

test("the image runs as nobody special, is asked for its health, and starts the command line", () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile).toMatch(/^ENTRYPOINT \["node", "bin\/rawabit\.js"\]$/m);
});
