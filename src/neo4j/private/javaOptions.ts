import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import type { Jdk } from "./jdk.ts";
import type { Software } from "./software.ts";

/** The JVM's options, as lines of an argument file: the class path is too long for a command line. */
export function javaOptions(jdk: Jdk, { archive, classPath }: Software, heap: string | undefined): string[] {
  const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  return [
    ...(heap ? [`-Xmx${heap}`] : ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]),
    "-XX:-UsePerfData",
    "-Xlog:disable",
    "-Xlog:all=error:stderr",
    isComplete(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${archive}`,
    ...(jdk.major >= 21 ? ["--enable-native-access=ALL-UNNAMED"] : []),
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-cp",
    classPath.join(delimiter),
  ].map((option) => JSON.stringify(option));
}

/**
 * The class-data sharing (CDS) archive halves the start time. The first run writes it on exit, its header last. If that run
 * is killed while it writes, the file starts with zeros and Java would ignore it at every start, so it is deleted here.
 */
function isComplete(archive: string): boolean {
  if (!existsSync(archive)) return false;
  const file = openSync(archive, "r");
  const header = Buffer.alloc(4);
  readSync(file, header);
  closeSync(file);
  if (header.readInt32LE() !== 0) return true;
  rmSync(archive, { force: true });
  return false;
}
