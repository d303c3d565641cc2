import { existsSync } from "node:fs";
import { delimiter } from "node:path";
import type { Jdk } from "./jdk.ts";
import type { Neo4jSettings } from "./launch.ts";
import type { Software } from "./software.ts";

/** The JVM's options, as lines of an argument file: the class path is too long for a command line. */
export function javaOptions(
  jdk: Jdk,
  { archive, classPath }: Software,
  { heap, newArchive }: Pick<Neo4jSettings, "heap" | "newArchive">,
): string[] {
  const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  return [
    ...(heap ? [`-Xmx${heap}`] : ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]),
    "-XX:-UsePerfData",
    "-Xlog:disable",
    "-Xlog:all=error:stderr",
    ...(newArchive ? [`-XX:ArchiveClassesAtExit=${newArchive}`] : []),
    ...(!newArchive && existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
    ...(jdk.major >= 21 ? ["--enable-native-access=ALL-UNNAMED"] : []),
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-cp",
    classPath.join(delimiter),
  ].map((option) => JSON.stringify(option));
}
