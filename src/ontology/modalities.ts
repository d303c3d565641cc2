import type { Labels } from "./labels.ts";

/** How the source presents a relation: as a fact, as planned, as a possibility, or as untrue. */
export const modalities = {
  ASSERTED: { en: "asserted", ar: "مؤكَّد" },
  PLANNED: { en: "planned", ar: "مزمَع" },
  HYPOTHETICAL: { en: "hypothetical", ar: "محتمَل" },
  DENIED: { en: "denied", ar: "منفيّ" },
} as const satisfies Record<string, Labels>;

export type Modality = keyof typeof modalities;
