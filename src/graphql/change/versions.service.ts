import type { Loaders } from "../loaders.ts";
import type { RelationNode } from "../relation/relation.service.ts";
import type { VersionRow } from "./change.loaders.ts";

/** A version of a relation as `RelationVersion` shows it. */
interface VersionNode extends Pick<VersionRow, "change" | "retractedIn"> {
  readonly version: number;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly relation: RelationNode;
}

/** All versions of a relation, newest first, each with what it had when it was last current. */
export async function versionsOf({ changes }: Loaders, relationId: string): Promise<VersionNode[]> {
  const versions = await changes.versions.load(relationId);
  return versions.map(({ relation, change, retractedIn }) => {
    const { version, recordedAt, retractedAt } = relation;
    // Versions change at whole milliseconds.
    const knownAt = retractedAt === null ? null : new Date(Date.parse(retractedAt) - 1);
    return { version, recordedAt, retractedAt, change, retractedIn, relation: { ...relation, knownAt, at: null } };
  });
}
