import type { EvidenceRecord, RelationRecord } from "../records.ts";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What is wrong in the history of a record, and what to do; null if nothing is. */
export function validateHistory({ history, evidence }: RelationRecord): string | null {
  if (!history) return null;
  const versions = [...(history.former ?? []), history];
  const gap = versions.findIndex(({ version }, index) => version !== index + 1);
  if (gap !== -1) return `its history has no version ${gap + 1}. List all versions from 1.`;
  const invalidTime = [...versions, ...evidence].flatMap(momentsOf).find((at) => !isPast(at));
  if (invalidTime !== undefined)
    return `its history has the time "${invalidTime}". Write past times in UTC, as in 2018-06-12T09:30:00.000Z.`;
  const earlier = versions.find(
    ({ retractedAt }, index) =>
      index < versions.length - 1 && (retractedAt === undefined || retractedAt > versions[index + 1]!.recordedAt),
  );
  return earlier
    ? `version ${earlier.version} in its history has no retractedAt, or one after the next version's recordedAt. Retract it by then.`
    : null;
}

function momentsOf({ recordedAt, retractedAt }: Pick<EvidenceRecord, "recordedAt" | "retractedAt">): string[] {
  return [recordedAt, retractedAt].filter((at) => at !== undefined);
}

/** A version recorded in the future would be hidden from every query about now. */
function isPast(at: string): boolean {
  const time = moment.test(at) ? Date.parse(at) : Number.NaN;
  return time <= Date.now();
}
