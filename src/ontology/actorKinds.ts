import type { Labels } from "./labels.ts";

export const actorKinds = {
  PERSON: { label: { en: "person", ar: "شخص" }, nodeLabel: "Person" },
  STATE: { label: { en: "state", ar: "دولة" }, nodeLabel: "State" },
  ORGANIZATION: { label: { en: "organization", ar: "منظمة" }, nodeLabel: "Organization" },
} as const satisfies Record<string, { label: Labels; nodeLabel: string }>;

export type ActorKind = keyof typeof actorKinds;
