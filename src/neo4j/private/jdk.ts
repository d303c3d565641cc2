import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../errors/userError.ts";
import { javaFor } from "./version.ts";

const run = promisify(execFile);
const otherWays =
  "or use a Neo4j that runs already (set NEO4J_URI), or run both in containers (docker compose up, see docker-compose.yml).";

/** A Java to run Neo4j on, with the compiler for the launcher. */
export interface Jdk {
  readonly java: string;
  readonly javac: string;
  readonly jar: string;
  readonly major: number;
  /** As it names itself: "17.0.15". */
  readonly version: string;
}

/** The JDK of JAVA_HOME, else the one on the path. @throws UserError where there is none, or too old a one */
export async function findJdk(neo4jVersion: string, environment: NodeJS.ProcessEnv = process.env): Promise<Jdk> {
  const wanted = javaFor(neo4jVersion);
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, "bin", "java") : "java";
  const properties = await propertiesOf(java, environment);
  const source = environment.JAVA_HOME ? "JAVA_HOME" : "the path";
  if (!properties)
    throw new UserError(`No Java was found by ${source}. Install a JDK ${wanted} or newer (and Maven), ${otherWays}`);
  const {
    "java.home": home = "",
    "java.version": version = "",
    "java.specification.version": major = "0",
  } = properties;
  if (Number(major) < wanted)
    throw new UserError(
      `Neo4j ${neo4jVersion} needs Java ${wanted} or newer, and the one by ${source} is ${version}. Set JAVA_HOME to a newer JDK, ${otherWays}`,
    );
  const [javac, jar] = [join(home, "bin", "javac"), join(home, "bin", "jar")];
  if (!existsSync(javac) || !existsSync(jar))
    throw new UserError(
      `The Java in ${home} has no compiler: it is a JRE. Install a JDK ${wanted} or newer, ${otherWays}`,
    );
  return { java: join(home, "bin", "java"), javac, jar, major: Number(major), version };
}

/** What Java says of itself; null where there is none. Versions before 9 call themselves "1.8", which is too old in any case. */
async function propertiesOf(java: string, env: NodeJS.ProcessEnv): Promise<Record<string, string> | null> {
  try {
    const { stderr } = await run(java, ["-XshowSettings:properties", "-version"], { env });
    return Object.fromEntries([...stderr.matchAll(/^\s+(\S+) = (.*)$/gm)].map(([, name, value]) => [name, value]));
  } catch {
    return null;
  }
}
