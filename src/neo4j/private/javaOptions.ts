import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import type { Jdk } from "./jdk.ts";
import type { Software } from "./software.ts";

/** How Java runs Neo4j: the lines of a file that it reads, for the class path alone is longer than a command should be. */
export function javaOptions(jdk: Jdk, { archive, classPath }: Software, heap: string | undefined): string[] {
  const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  return [
    ...(heap ? [`-Xmx${heap}`] : ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]),
    "-XX:-UsePerfData",
    "-Xlog:disable",
    "-Xlog:all=error:stderr",
    isWhole(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${archive}`,
    ...(jdk.major >= 21 ? ["--enable-native-access=ALL-UNNAMED"] : []),
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-cp",
    classPath.join(delimiter),
  ].map((option) => JSON.stringify(option));
}

/**
 * The archive of loaded classes halves the time of a start. A first run writes it when it ends, its head at last: one
 * that was killed meanwhile leaves a file that begins with zeros, which Java would ignore at every start.
 */
function isWhole(archive: string): boolean {
  if (!existsSync(archive)) return false;
  const file = openSync(archive, "r");
  const head = Buffer.alloc(4);
  readSync(file, head);
  closeSync(file);
  if (head.readInt32LE() !== 0) return true;
  rmSync(archive, { force: true });
  return false;
}
