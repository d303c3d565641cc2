import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../errors/userError.ts";
import { javaFor } from "./version.ts";

const run = promisify(execFile);
const alternatives =
  "or use an existing Neo4j (set NEO4J_URI), or run Rawabit and Neo4j in containers (docker compose up, see docker-compose.yml).";

/** A Java installation with a compiler. */
export interface Jdk {
  readonly java: string;
  readonly javac: string;
  readonly jar: string;
  readonly major: number;
  /** Such as "17.0.15". */
  readonly version: string;
}

/** The JDK in JAVA_HOME, otherwise the one on the PATH. @throws UserError if there is none, or it is too old */
export async function findJdk(neo4jVersion: string, environment: NodeJS.ProcessEnv = process.env): Promise<Jdk> {
  const required = javaFor(neo4jVersion);
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, "bin", "java") : "java";
  const properties = await propertiesOf(java, environment);
  const source = environment.JAVA_HOME ? "JAVA_HOME" : "PATH";
  if (!properties)
    throw new UserError(`No Java found in ${source}. Install a JDK ${required} or newer (and Maven), ${alternatives}`);
  const {
    "java.home": home = "",
    "java.version": version = "",
    "java.specification.version": major = "0",
  } = properties;
  if (Number(major) < required)
    throw new UserError(
      `Neo4j ${neo4jVersion} needs Java ${required} or newer, but the one in ${source} is ${version}. Set JAVA_HOME to a newer JDK, ${alternatives}`,
    );
  const [javac, jar] = [join(home, "bin", "javac"), join(home, "bin", "jar")];
  if (!existsSync(javac) || !existsSync(jar))
    throw new UserError(
      `The Java in ${home} has no compiler: it is a JRE. Install a JDK ${required} or newer, ${alternatives}`,
    );
  return { java: join(home, "bin", "java"), javac, jar, major: Number(major), version };
}

/** Java's system properties; null if there is no Java. Versions before 9 are numbered 1.x, which is below any required version. */
async function propertiesOf(java: string, env: NodeJS.ProcessEnv): Promise<Record<string, string> | null> {
  try {
    const { stderr } = await run(java, ["-XshowSettings:properties", "-version"], { env });
    return Object.fromEntries([...stderr.matchAll(/^\s+(\S+) = (.*)$/gm)].map(([, name, value]) => [name, value]));
  } catch {
    return null;
  }
}
