import type { Labels } from "./labels.ts";

/** How the source presents the relation itself: as having happened, as announced, as considered, as not so. */
export const modalities = {
  ASSERTED: { en: "asserted", ar: "مؤكَّد" },
  PLANNED: { en: "planned", ar: "معتزَم" },
  HYPOTHETICAL: { en: "hypothetical", ar: "افتراضي" },
  DENIED: { en: "denied", ar: "منفيّ" },
} as const satisfies Record<string, Labels>;

export type Modality = keyof typeof modalities;
