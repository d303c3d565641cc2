import { fileURLToPath } from "node:url";
import { z } from "zod";
import { defaultVersion } from "../neo4j/private/version.ts";

/** An environment variable. `about` is for people, `expects` completes "NAME must be …". */
interface Setting<Value> {
  readonly about: string;
  readonly expects: string;
  readonly value: z.ZodType<Value>;
}

const setting = <Value>(value: z.ZodType<Value>, expects: string, about: string): Setting<Value> => ({
  about,
  expects,
  value,
});
const size = z
  .string()
  .regex(/^\d+[kmg]$/i)
  .optional();
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);

const bytesOfUnit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** All that can be set, with its default. docs/configuration.md says the same, and a test holds it to that. */
export const settings = {
  PORT: setting(
    z.coerce.number().int().min(0).max(65_535).default(4000),
    "a port: a whole number from 0 to 65535",
    "The port that the server listens on; 0 takes any that is free. Default 4000.",
  ),
  HOST: setting(
    z.string().default("127.0.0.1"),
    "an address of this machine",
    "The address that the server listens on. Default 127.0.0.1: this machine only; 0.0.0.0 is every network.",
  ),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/)
      .optional(),
    "an address like bolt://localhost:7687 or neo4j+s://example.org, without user and password",
    "The Neo4j to use. Without it, Rawabit starts a private one.",
  ),
  NEO4J_USER: setting(z.string().default("neo4j"), "a name", "The user of NEO4J_URI. Default neo4j."),
  NEO4J_PASSWORD: setting(z.string().default(""), "a password", "The password of NEO4J_USER."),
  NEO4J_DATABASE: setting(
    z.string().optional(),
    "a name",
    "The database of NEO4J_URI. Default: the server's own default.",
  ),
  NEO4J_VERSION: setting(
    z
      .string()
      .regex(/^(5|20\d\d)\.\d+\.\d+$/)
      .default(defaultVersion),
    `a version of Neo4j like ${defaultVersion} or 2026.09.0`,
    `The version of the private Neo4j, each line of which has a graph of its own. Default ${defaultVersion}; 2025 and later need Java 21.`,
  ),
  NEO4J_HEAP: setting(
    size,
    "a size like 512m or 4g",
    "The heap of the private Neo4j. Default 512m, enough for some hundred thousand relations.",
  ),
  NEO4J_PAGE_CACHE: setting(size, "a size like 128m or 2g", "The page cache of the private Neo4j. Default 128m."),
  RAWABIT_HOME: setting(
    z.string().default(fileURLToPath(new URL("../../.rawabit", import.meta.url))),
    "a folder",
    "Where the private Neo4j, its graph and its password are kept. Default .rawabit in the project's folder.",
  ),
  RAWABIT_CORS_ORIGINS: setting(
    z
      .string()
      .default("")
      .transform((text) =>
        text
          .split(",")
          .map((each) => each.trim())
          .filter((each) => each !== ""),
      )
      .pipe(z.array(origin)),
    "origins like https://example.org, separated by commas",
    "The origins whose web pages may ask this server. Default: none.",
  ),
  RAWABIT_DEADLINE: setting(
    z.coerce.number().min(0.1).max(600).default(15),
    "a number of seconds from 0.1 to 600",
    "The seconds that a request may take. Default 15.",
  ),
  RAWABIT_PATHS_MEMORY: setting(
    z
      .string()
      .regex(/^\d+[kmg]$/i)
      .default("2g")
      .transform((text) => Number.parseInt(text, 10) * bytesOfUnit[text.at(-1)!.toLowerCase() as "k" | "m" | "g"]),
    "a size like 512m or 4g",
    "The memory that the projection for paths may take; twice that while it is read anew. Default 2g, enough for some twenty million relations.",
  ),
  RAWABIT_LOG_LEVEL: setting(
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
    "fatal, error, warn, info, debug, trace or silent",
    "How much the server reports of itself, on standard error. Default warn.",
  ),
};

export type SettingName = keyof typeof settings;
export type SettingValues = { readonly [Name in SettingName]: z.infer<(typeof settings)[Name]["value"]> };
