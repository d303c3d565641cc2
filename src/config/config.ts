import { UserError } from "../errors/userError.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";
import { type SettingName, type SettingValues, settings } from "./settings.ts";

/** An OpenID Connect issuer whose JSON Web Tokens are accepted. */
export interface IssuerConfig {
  /** As in the claim `iss`. */
  readonly issuer: string;
  /** What the claim `aud` must contain. */
  readonly audience: string;
  /** Of accepted signatures. */
  readonly algorithms: readonly string[];
  /** The claim with the role, or its path. */
  readonly roleClaim: string;
  /** The claim with the name under which changes are recorded, or its path. */
  readonly nameClaim: string;
}

/** A language model that can read articles. */
export interface ReaderConfig {
  /** What comes before /chat/completions. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** The settings, read once from environment variables when a command starts. */
export interface Config {
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly hosts: readonly string[];
    readonly corsOrigins: readonly string[];
    readonly embedOrigins: readonly string[];
    /** Milliseconds. */
    readonly deadline: number;
    /** Bytes. */
    readonly pathsMemory: number;
    /** Milliseconds. */
    readonly slowRequest: number;
    readonly feed: { readonly connections: number; readonly operationsPerConnection: number };
    readonly trustedDocuments: string | undefined;
    readonly metricsToken: string | undefined;
    /** Who may read. */
    readonly read: "open" | "authenticated";
    /** Whose JSON Web Tokens are accepted. */
    readonly issuer: IssuerConfig | null;
    readonly tracing: boolean;
    /** The model that can read articles. */
    readonly reader: ReaderConfig | null;
  };
  /** The Neo4j at NEO4J_URI; null if Rawabit starts a private one. */
  readonly neo4j: Neo4jAddress | null;
  readonly privateNeo4j: {
    readonly version: string;
    readonly heap: string | undefined;
    readonly pageCache: string | undefined;
    readonly failOnCorruptedLogs: boolean;
  };
  /** The folder of the private Neo4j: software, graph, password. */
  readonly home: string;
  readonly logLevel: string;
}

/** @throws UserError that names the first invalid variable */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const values = valuesOf(environment);
  return {
    server: {
      host: values.HOST,
      port: values.PORT,
      hosts: values.RAWABIT_HOSTS,
      corsOrigins: values.RAWABIT_CORS_ORIGINS,
      embedOrigins: values.RAWABIT_EMBED_ORIGINS,
      deadline: values.RAWABIT_DEADLINE * 1_000,
      pathsMemory: values.RAWABIT_PATHS_MEMORY,
      slowRequest: values.RAWABIT_SLOW_REQUEST * 1_000,
      feed: {
        connections: values.RAWABIT_FEED_CONNECTIONS,
        operationsPerConnection: values.RAWABIT_FEED_OPERATIONS,
      },
      trustedDocuments: values.RAWABIT_TRUSTED_DOCUMENTS,
      metricsToken: values.RAWABIT_METRICS_TOKEN,
      read: values.RAWABIT_READ,
      issuer: issuerOf(values),
      tracing: values.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
      reader: readerOf(values),
    },
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: values.NEO4J_PASSWORD,
          ...(values.NEO4J_DATABASE && { database: values.NEO4J_DATABASE }),
        }
      : null,
    privateNeo4j: {
      version: values.NEO4J_VERSION,
      heap: values.NEO4J_HEAP,
      pageCache: values.NEO4J_PAGE_CACHE,
      failOnCorruptedLogs: values.NEO4J_FAIL_ON_CORRUPTED_LOG_FILES,
    },
    home: values.RAWABIT_HOME,
    logLevel: values.RAWABIT_LOG_LEVEL,
  };
}

/** @throws UserError */
function issuerOf(values: SettingValues): IssuerConfig | null {
  const { RAWABIT_OIDC_ISSUER: issuer, RAWABIT_OIDC_AUDIENCE: audience } = values;
  if (issuer === undefined) return null;
  // Otherwise tokens that the issuer made for other programs would open this server.
  if (audience === undefined)
    throw new UserError(
      "RAWABIT_OIDC_AUDIENCE must be set: the name of this server at the issuer, as in the claim aud of its tokens.",
    );
  return {
    issuer,
    audience,
    algorithms: values.RAWABIT_OIDC_ALGORITHMS,
    roleClaim: values.RAWABIT_OIDC_ROLE_CLAIM,
    nameClaim: values.RAWABIT_OIDC_NAME_CLAIM,
  };
}

/** @throws UserError */
function readerOf(values: SettingValues): ReaderConfig | null {
  const { RAWABIT_READER_URL: url, RAWABIT_READER_MODEL: model, RAWABIT_READER_KEY: key } = values;
  if (url === undefined) return null;
  if (model === undefined)
    throw new UserError(`RAWABIT_READER_MODEL must be set: the name of the model at ${withoutPassword(url)}.`);
  return { url, model, key };
}

function valuesOf(environment: NodeJS.ProcessEnv): SettingValues {
  const names = Object.keys(settings) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, read(name, environment[name])])) as SettingValues;
}

/** An empty variable counts as unset: compose files and CI pass unset variables as empty. */
function read(name: SettingName, text: string | undefined): unknown {
  const { value, expects } = settings[name];
  const parsed = value.safeParse(text?.trim() || undefined);
  if (parsed.success) return parsed.data;
  // Messages end up in logs, where no secret belongs.
  const given = /TOKEN|PASSWORD|KEY/.test(name) ? "" : `, not "${withoutPassword(text!)}"`;
  throw new UserError(`${name} must be ${expects}${given}.`);
}

/** A URI may contain a password, which must not be logged. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/.*@/, "//…@");
}
