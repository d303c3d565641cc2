import type { RelationHistoryQuery } from "../../api/deferred/generated/graphql.ts";

export type Version = NonNullable<RelationHistoryQuery["relation"]>["versions"][number];

/** What happened to a relation at one moment. */
export interface VersionEvent {
  readonly type: "recorded" | "corrected" | "restored" | "retracted";
  readonly at: string;
  /** The change that did it; null if it was made before changes were recorded. */
  readonly change: Version["change"];
  readonly version: Version;
  /** The version before. */
  readonly previous: Version | null;
}

/** The history of a relation, newest first. A correction ends a version and begins the next one at the same moment. */
export function versionEvents(versions: readonly Version[]): readonly VersionEvent[] {
  return versions.flatMap((version, index) => {
    const next = versions[index - 1];
    const previous = versions[index + 1] ?? null;
    const isLast = version.retractedAt !== null && next?.recordedAt !== version.retractedAt;
    const type = !previous ? "recorded" : previous.retractedAt === version.recordedAt ? "corrected" : "restored";
    return [
      ...(isLast
        ? [{ type: "retracted", at: version.retractedAt!, change: version.retractedIn, version, previous } as const]
        : []),
      { type, at: version.recordedAt, change: version.change, version, previous },
    ];
  });
}
