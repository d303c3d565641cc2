import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { settings } from "../../src/config/settings.ts";

test.each([
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_URI", "bolt://neo4j:secret@localhost"],
  ["NEO4J_VERSION", "latest"],
  ["NEO4J_HEAP", "lots"],
  ["RAWABIT_CORS_ORIGINS", "https://example.org/path"],
  ["RAWABIT_CORS_ORIGINS", "*"],
  ["RAWABIT_EMBED_ORIGINS", "*"],
  ["RAWABIT_DEADLINE", "0"],
  ["RAWABIT_LOG_LEVEL", "loud"],
  ["RAWABIT_READ", "closed"],
  ["RAWABIT_OIDC_ISSUER", "login.example.org"],
  ["RAWABIT_OIDC_ISSUER", "http://login.example.org"],
  ["RAWABIT_OIDC_ALGORITHMS", "RS256,HS256"],
  ["RAWABIT_OIDC_ALGORITHMS", "none"],
])("%s can't be %s", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be `));
});

test("a password in an address is not repeated", () => {
  const read = () => readConfig({ NEO4J_URI: "bolt://neo4j:sec@ret@localhost" });
  expect(read).toThrow(/not "bolt:\/\/…@localhost"/);
});

test("a token that is too short is not repeated", () => {
  expect(() => readConfig({ RAWABIT_METRICS_TOKEN: "sesame" })).toThrow(/^(?!.*sesame).* at least 16 characters\.$/);
});

test("what is unset or empty has its default", () => {
  const { server, neo4j, logLevel } = readConfig({ HOST: "", NEO4J_URI: " " });
  expect(server).toEqual({
    host: "127.0.0.1",
    port: 4000,
    hosts: [],
    corsOrigins: [],
    embedOrigins: [],
    deadline: 15_000,
    pathsMemory: 2 ** 31,
    slowRequest: 2_000,
    feed: { connections: 2_000, operationsPerConnection: 50 },
    trustedDocuments: undefined,
    metricsToken: undefined,
    read: "open",
    reader: null,
    issuer: null,
    tracing: false,
  });
  expect([neo4j, logLevel]).toEqual([null, "warn"]);
});

test("an issuer needs an audience, without which its tokens for other programs would be accepted", () => {
  const RAWABIT_OIDC_ISSUER = "https://login.example.org";
  expect(() => readConfig({ RAWABIT_OIDC_ISSUER })).toThrow(/^RAWABIT_OIDC_AUDIENCE must be set/);
  expect(readConfig({ RAWABIT_OIDC_ISSUER, RAWABIT_OIDC_AUDIENCE: "rawabit" }).server.issuer).toEqual({
    issuer: RAWABIT_OIDC_ISSUER,
    audience: "rawabit",
    algorithms: ["RS256", "ES256"],
    roleClaim: "role",
    nameClaim: "sub",
  });
});

test("several origins may be named", () => {
  const { server } = readConfig({ RAWABIT_CORS_ORIGINS: "https://example.org, http://localhost:5173" });
  expect(server.corsOrigins).toEqual(["https://example.org", "http://localhost:5173"]);
});

test.each(["graph.example:80", "https://graph.example", "a b", "*"])("%s is no name of a host", (name) => {
  expect(() => readConfig({ RAWABIT_HOSTS: `localhost, ${name}` })).toThrow(/^RAWABIT_HOSTS must be names like/);
});

test("docs/configuration.md says of every setting what the program says", () => {
  const page = readFileSync("docs/configuration.md", "utf8");
  for (const [name, { about }] of Object.entries(settings)) expect(page).toContain(`| \`${name}\` | ${about} |`);
});

test("a model that reads needs its name, and its address has no password", () => {
  const url = "http://127.0.0.1:11434/v1";
  expect(
    readConfig({ RAWABIT_READER_URL: url, RAWABIT_READER_MODEL: "m", RAWABIT_READER_KEY: "k" }).server.reader,
  ).toEqual({
    url,
    model: "m",
    key: "k",
  });
  expect(() => readConfig({ RAWABIT_READER_URL: url })).toThrow("RAWABIT_READER_MODEL must be set");
  expect(() => readConfig({ RAWABIT_READER_URL: "http://me:secret@h/v1" })).toThrow(/RAWABIT_READER_URL must be.*…@h/);
});
