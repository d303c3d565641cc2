/** The default of NEO4J_VERSION: the latest long-term support version. */
export const defaultVersion = "5.26.29";

/** The line of a version, such as "5.26" or "2026.09". Each line has its own store, because a line may not open the store of another. */
export function lineOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** The oldest Java version that a Neo4j version runs on. */
export function javaFor(version: string): number {
  return version.startsWith("5.") ? 17 : 21;
}
