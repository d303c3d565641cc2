/** The Neo4j that is fetched unless NEO4J_VERSION says otherwise: the latest of the long-term support line. */
export const defaultVersion = "5.26.29";

/** The line of a version, "5.26" or "2026.09". A store that one line has opened need not open in another, so each has its own. */
export function lineOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** The oldest Java that a Neo4j runs on. */
export function javaFor(version: string): number {
  return version.startsWith("5.") ? 17 : 21;
}
