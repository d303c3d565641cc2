import { readFileSync } from "node:fs";
import type { MeetingMode } from "../../ontology/meetingModes.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { Role } from "../../ontology/roles.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { Texts } from "../../write/records.ts";

/** What the events of a code become. */
export interface EventRule {
  readonly kind: "MEETING" | "SANCTION" | "STATEMENT";
  readonly modality?: Modality;
  readonly mode?: MeetingMode;
  readonly stance?: Stance;
  /** Roles of the first and second actor, if they differ from those of the kind. */
  readonly roles?: readonly [Role, Role];
  /** The code of the same event from the other actor's perspective. */
  readonly mirrors?: string;
}

/** The tables in data/cameo. */
export interface Cameo {
  readonly events: {
    readonly codes: Readonly<Record<string, EventRule | null>>;
    /** The name of each two-digit class. */
    readonly classes: Readonly<Record<string, string>>;
  };
  readonly actors: {
    readonly countriesBesidesIso: Readonly<Record<string, string>>;
    readonly organsOfState: readonly string[];
    readonly regions: Readonly<Record<string, Texts>>;
    readonly groups: Readonly<Record<string, Texts>>;
    readonly roles: Readonly<Record<string, Texts>>;
  };
}

/** Reads the tables from disk. */
export function readCameo(): Cameo {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../data/cameo/${name}.json`, import.meta.url), "utf8"));
  return { events: read("events"), actors: read("actors") };
}

/** The rule of the longest prefix of the code that has a rule; null if the code is skipped. */
export function eventRule({ events }: Cameo, code: string): EventRule | null {
  for (let length = code.length; length >= 2; length--) {
    const rule = events.codes[code.slice(0, length)];
    if (rule !== undefined) return rule;
  }
  return null;
}
