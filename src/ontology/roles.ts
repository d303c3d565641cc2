import type { Labels } from "./labels.ts";

/** The roles of participants; `relationKinds.ts` says which kinds have which. */
export const roles = {
  PARTICIPANT: { en: "participant", ar: "مشارك" },
  HOST: { en: "host", ar: "مضيف" },
  VISITOR: { en: "visitor", ar: "زائر" },
  ISSUER: { en: "issuer", ar: "الجهة المُصدِرة" },
  TARGET: { en: "target", ar: "المستهدَف" },
  SPEAKER: { en: "speaker", ar: "المتحدث" },
  SUBJECT: { en: "subject", ar: "موضوع التصريح" },
  MEMBER: { en: "member", ar: "عضو" },
  BODY: { en: "body", ar: "الجهة" },
  FROM: { en: "from", ar: "من" },
  TO: { en: "to", ar: "إلى" },
} as const satisfies Record<string, Labels>;

export type Role = keyof typeof roles;
