import { UserError } from "../errors/userError.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";
import { type SettingName, type SettingValues, settings } from "./settings.ts";

/** What the environment sets, read once when a command starts. */
export interface Config {
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly corsOrigins: readonly string[];
    /** Milliseconds. */
    readonly deadline: number;
    /** Bytes. */
    readonly pathsMemory: number;
  };
  /** Someone's own Neo4j; null where Rawabit starts a private one. */
  readonly neo4j: Neo4jAddress | null;
  readonly privateNeo4j: {
    readonly version: string;
    readonly heap: string | undefined;
    readonly pageCache: string | undefined;
  };
  /** The folder of all that is made at run time. */
  readonly home: string;
  readonly logLevel: string;
}

/** @throws UserError that names the first variable that makes no sense */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = valuesOf(environment);
  return {
    server: {
      host: set.HOST,
      port: set.PORT,
      corsOrigins: set.RAWABIT_CORS_ORIGINS,
      deadline: set.RAWABIT_DEADLINE * 1_000,
      pathsMemory: set.RAWABIT_PATHS_MEMORY,
    },
    neo4j: set.NEO4J_URI
      ? {
          uri: set.NEO4J_URI,
          user: set.NEO4J_USER,
          password: set.NEO4J_PASSWORD,
          ...(set.NEO4J_DATABASE && { database: set.NEO4J_DATABASE }),
        }
      : null,
    privateNeo4j: { version: set.NEO4J_VERSION, heap: set.NEO4J_HEAP, pageCache: set.NEO4J_PAGE_CACHE },
    home: set.RAWABIT_HOME,
    logLevel: set.RAWABIT_LOG_LEVEL,
  };
}

function valuesOf(environment: NodeJS.ProcessEnv): SettingValues {
  const names = Object.keys(settings) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, read(name, environment[name])])) as SettingValues;
}

/** An empty variable counts as none: that is how compose files and CI leave one out. */
function read(name: SettingName, text: string | undefined): unknown {
  const { value, expects } = settings[name];
  const parsed = value.safeParse(text?.trim() || undefined);
  if (!parsed.success) throw new UserError(`${name} must be ${expects}, not "${withoutPassword(text!)}".`);
  return parsed.data;
}

/** An address may hold a password, which must not get into a log. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/.*@/, "//…@");
}
