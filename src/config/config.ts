import { UserError } from "../errors/userError.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";
import { type SettingName, type SettingValues, settings } from "./settings.ts";

/** The settings, read once from environment variables when a command starts. */
export interface Config {
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly hosts: readonly string[];
    readonly corsOrigins: readonly string[];
    /** Milliseconds. */
    readonly deadline: number;
    /** Bytes. */
    readonly pathsMemory: number;
    /** Milliseconds. */
    readonly slowRequest: number;
    readonly trustedDocuments: string | undefined;
    readonly metricsToken: string | undefined;
    readonly tracing: boolean;
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
      deadline: values.RAWABIT_DEADLINE * 1_000,
      pathsMemory: values.RAWABIT_PATHS_MEMORY,
      slowRequest: values.RAWABIT_SLOW_REQUEST * 1_000,
      trustedDocuments: values.RAWABIT_TRUSTED_DOCUMENTS,
      metricsToken: values.RAWABIT_METRICS_TOKEN,
      tracing: values.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
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

function valuesOf(environment: NodeJS.ProcessEnv): SettingValues {
  const names = Object.keys(settings) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, read(name, environment[name])])) as SettingValues;
}

/** An empty variable counts as unset: compose files and CI pass unset variables as empty. */
function read(name: SettingName, text: string | undefined): unknown {
  const { value, expects } = settings[name];
  const parsed = value.safeParse(text?.trim() || undefined);
  if (!parsed.success) throw new UserError(`${name} must be ${expects}, not "${withoutPassword(text!)}".`);
  return parsed.data;
}

/** A URI may contain a password, which must not be logged. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/.*@/, "//…@");
}
