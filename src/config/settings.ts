import { fileURLToPath } from "node:url";
import { z } from "zod";
import { defaultVersion } from "../neo4j/private/version.ts";
import { parseByteSize } from "../text/byteSize.ts";
import { isTrustedAddress } from "./issuerAddress.ts";

/** An environment variable. `about` describes it in `--help`; `expects` completes the message "NAME must be …". */
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
const commaSeparated = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  );
const origin = z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text);

/** The algorithms of signatures with a public key. With a shared secret, whoever verifies could sign as well. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** All settings with their defaults. A test compares them with docs/configuration.md. */
export const settings = {
  PORT: setting(
    z.coerce.number().int().min(0).max(65_535).default(4000),
    "a port: a whole number from 0 to 65535",
    "The port that the server listens on; 0 means any free port. Default 4000.",
  ),
  HOST: setting(
    z.string().default("127.0.0.1"),
    "an address of this machine",
    "The address that the server listens on. Default 127.0.0.1, which only this machine can reach; 0.0.0.0 listens on every network.",
  ),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/)
      .optional(),
    "an address like bolt://localhost:7687 or neo4j+s://example.org, without user and password",
    "The Neo4j to use. Without it, Rawabit starts a private one.",
  ),
  NEO4J_USER: setting(z.string().default("neo4j"), "a name", "The user for NEO4J_URI. Default neo4j."),
  NEO4J_PASSWORD: setting(z.string().default(""), "a password", "The password of NEO4J_USER."),
  NEO4J_DATABASE: setting(
    z.string().optional(),
    "a name",
    "The database of NEO4J_URI. Default: the server's default database.",
  ),
  NEO4J_VERSION: setting(
    z
      .string()
      .regex(/^(5|20\d\d)\.\d+\.\d+$/)
      .default(defaultVersion),
    `a version of Neo4j like ${defaultVersion} or 2026.09.0`,
    `The version of the private Neo4j. Each version line has its own graph. Default ${defaultVersion}; 2025 and later need Java 21.`,
  ),
  NEO4J_HEAP: setting(
    size,
    "a size like 512m or 4g",
    "The heap of the private Neo4j. Default 512m, enough for several hundred thousand relations.",
  ),
  NEO4J_PAGE_CACHE: setting(size, "a size like 128m or 2g", "The page cache of the private Neo4j. Default 128m."),
  NEO4J_FAIL_ON_CORRUPTED_LOG_FILES: setting(
    z
      .enum(["true", "false"])
      .default("true")
      .transform((text) => text === "true"),
    "true or false",
    "Whether the private Neo4j refuses a graph with a damaged transaction log. If false, it keeps what it can read and drops the rest. Default true.",
  ),
  RAWABIT_HOME: setting(
    z.string().default(fileURLToPath(new URL("../../.rawabit", import.meta.url))),
    "a folder",
    "The folder of the private Neo4j, its graph and its password. Default .rawabit in the project's folder.",
  ),
  RAWABIT_HOSTS: setting(
    commaSeparated.pipe(z.array(z.hostname())),
    "names like graph.example.org, separated by commas, without ports",
    "The names, besides HOST and localhost, by which clients address this server, separated by commas: for example, that of a reverse proxy. It answers 421 to requests for any other host. Default: none.",
  ),
  RAWABIT_CORS_ORIGINS: setting(
    commaSeparated.pipe(z.array(origin)),
    "origins like https://example.org, separated by commas",
    "The origins whose web pages may query this server, separated by commas. Default: none.",
  ),
  RAWABIT_EMBED_ORIGINS: setting(
    commaSeparated.pipe(z.array(origin)),
    "origins like https://example.org, separated by commas",
    "The origins whose web pages may show a view of the explorer in a frame, read-only, separated by commas. Default: none.",
  ),
  RAWABIT_DEADLINE: setting(
    z.coerce.number().min(0.1).max(600).default(15),
    "a number of seconds from 0.1 to 600",
    "The time limit of a request, in seconds. Default 15.",
  ),
  RAWABIT_PATHS_MEMORY: setting(
    z
      .string()
      .regex(/^\d+[kmg]$/i)
      .default("2g")
      .transform(parseByteSize),
    "a size like 512m or 4g",
    "The memory for the projection that paths are searched in; rebuilding it takes twice that. Default 2g, enough for about twenty million relations.",
  ),
  RAWABIT_LOG_LEVEL: setting(
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
    "fatal, error, warn, info, debug, trace or silent",
    "The level of the server's log, which goes to standard error: info has a line for each request. Default warn.",
  ),
  RAWABIT_SLOW_REQUEST: setting(
    z.coerce.number().min(0).max(600).default(2),
    "a number of seconds from 0 to 600",
    "The seconds after which a request is logged as slow, with its Cypher queries. Default 2.",
  ),
  RAWABIT_FEED_CONNECTIONS: setting(
    z.coerce.number().int().min(0).max(100_000).default(2_000),
    "a whole number from 0 to 100000",
    "The WebSockets and event streams that may be open at once. Default 2000.",
  ),
  RAWABIT_FEED_OPERATIONS: setting(
    z.coerce.number().int().min(1).max(1_000).default(50),
    "a whole number from 1 to 1000",
    "The operations, subscriptions included, that may run at once on one WebSocket. Default 50.",
  ),
  RAWABIT_TRUSTED_DOCUMENTS: setting(
    z.string().optional(),
    "a folder",
    "The folder with the only GraphQL documents that the server runs, as *.json and *.graphql files. Default: it runs all.",
  ),
  RAWABIT_METRICS_TOKEN: setting(
    z.string().min(16).optional(),
    "a secret of at least 16 characters",
    "A token that lets programs on other machines read /metrics. Without it, only this machine may.",
  ),
  RAWABIT_READ: setting(
    z.enum(["open", "authenticated"]).default("open"),
    "open or authenticated",
    "Who may read: everybody (open), or only users with a token or a JSON Web Token (authenticated). Default open.",
  ),
  RAWABIT_OIDC_ISSUER: setting(
    z.string().refine(isTrustedAddress).optional(),
    "the address of an issuer that begins with https, such as https://login.example.org",
    "The OpenID Connect issuer whose JSON Web Tokens are accepted, exactly as in their claim iss. Default: none.",
  ),
  RAWABIT_OIDC_AUDIENCE: setting(
    z.string().optional(),
    "a name",
    "What the claim aud of a JSON Web Token must contain: the name of this server at the issuer. RAWABIT_OIDC_ISSUER needs it.",
  ),
  RAWABIT_OIDC_ALGORITHMS: setting(
    commaSeparated
      .transform((names) => (names.length > 0 ? names : ["RS256", "ES256"]))
      .pipe(z.array(z.enum(algorithms))),
    `some of ${algorithms.join(", ")}, separated by commas`,
    "The algorithms by which a JSON Web Token may be signed, separated by commas. Default RS256,ES256.",
  ),
  RAWABIT_OIDC_ROLE_CLAIM: setting(
    z.string().default("role"),
    "the name of a claim",
    "The claim of a JSON Web Token that has the role reader, editor or admin, alone or in a list; a path like realm_access.roles leads into objects. Without one of these roles, a user may read. Default role.",
  ),
  RAWABIT_OIDC_NAME_CLAIM: setting(
    z.string().default("sub"),
    "the name of a claim",
    "The claim of a JSON Web Token that has the name under which changes are recorded. Choose one that users can't change themselves. Default sub.",
  ),
  RAWABIT_READER_URL: setting(
    z
      .url({ protocol: /^https?$/ })
      .refine((url) => new URL(url).username === "")
      .optional(),
    "an address like http://127.0.0.1:11434/v1, without user and password",
    "The address of a language model that may read articles beside the rules, in the API of OpenAI's chats: what comes before /chat/completions. Articles are sent there only if an editor asks for it. Default: none.",
  ),
  RAWABIT_READER_MODEL: setting(
    z.string().optional(),
    "a name",
    "The name of the model at RAWABIT_READER_URL, which needs it.",
  ),
  RAWABIT_READER_KEY: setting(z.string().optional(), "a key", "The key for RAWABIT_READER_URL, if it needs one."),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    z.url({ protocol: /^https?$/ }).optional(),
    "an address like http://localhost:4318",
    "The OpenTelemetry collector that receives traces over HTTP. Default: none.",
  ),
};

export type SettingName = keyof typeof settings;
export type SettingValues = { readonly [Name in SettingName]: z.infer<(typeof settings)[Name]["value"]> };
