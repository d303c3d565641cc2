import { z } from "zod";
import { actorSchema, additionSchema, documentSchema, originalSchema, relationSchema } from "../../write/records.ts";

/** The version that is written. */
export const formatVersion = 2;
/** The versions that are read; each includes the one before. */
export const knownVersions: readonly unknown[] = [1, 2];
/** The first line, in any version. */
export const header = z.object({ type: z.literal("header"), format: z.literal("rawabit"), version: z.unknown() });
/** The other lines, by their type. */
export const records = {
  actor: actorSchema,
  addition: additionSchema,
  document: documentSchema,
  relation: relationSchema,
  original: originalSchema,
} as const;
