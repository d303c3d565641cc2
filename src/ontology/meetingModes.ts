import type { Labels } from "./labels.ts";

export const meetingModes = {
  IN_PERSON: { en: "in person", ar: "حضوريًّا" },
  PHONE: { en: "by telephone", ar: "هاتفيًّا" },
  VIDEO: { en: "by video", ar: "عبر الفيديو" },
} as const satisfies Record<string, Labels>;

export type MeetingMode = keyof typeof meetingModes;
