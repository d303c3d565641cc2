import type { EvidenceRecord, RelationRecord } from "../records.ts";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What makes no sense in what a record says of its relation's history; null where all does. */
export function faultOfHistory({ history, evidence }: RelationRecord): string | null {
  if (!history) return null;
  const versions = [...(history.former ?? []), history];
  const gap = versions.findIndex(({ version }, index) => version !== index + 1);
  if (gap !== -1) return `its history lacks version ${gap + 1}. List all versions, from the first.`;
  const strange = [...versions, ...evidence].flatMap(momentsOf).find((at) => !isPast(at));
  if (strange !== undefined)
    return `its history has the moment "${strange}". Write moments that have passed as 2018-06-12T09:30:00.000Z.`;
  const earlier = versions.find(
    ({ retractedAt }, index) =>
      index < versions.length - 1 && (retractedAt === undefined || retractedAt > versions[index + 1]!.recordedAt),
  );
  return earlier ? `version ${earlier.version} in its history was not retracted when the next was recorded.` : null;
}

function momentsOf({ recordedAt, retractedAt }: Pick<EvidenceRecord, "recordedAt" | "retractedAt">): string[] {
  return [recordedAt, retractedAt].filter((at) => at !== undefined);
}

/** What the graph will have learnt only later would be found by nobody who asks about now. */
function isPast(at: string): boolean {
  const time = moment.test(at) ? Date.parse(at) : Number.NaN;
  return time <= Date.now();
}
