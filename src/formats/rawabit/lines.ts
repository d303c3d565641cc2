import { formatVersion } from "./rawabit.schema.ts";

/** The first line of a file in Rawabit's format. */
export const headerLine = recordLine({ type: "header", format: "rawabit", version: formatVersion });

/** A record as a line of a file in Rawabit's format. */
export function recordLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
