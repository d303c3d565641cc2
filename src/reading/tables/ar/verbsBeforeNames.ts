import { affiliationVerbs, successionVerbs } from "./affiliation.ts";
import { meetingVerbs } from "./meeting.ts";
import { otherVerbs } from "./otherVerbs.ts";
import { sanctionVerbs } from "./sanction.ts";
import { statementVerbs } from "./statement.ts";

/** Verbs after which a name may stand. */
export const verbsBeforeNames = [
  otherVerbs,
  statementVerbs,
  meetingVerbs,
  ...sanctionVerbs,
  affiliationVerbs,
  successionVerbs,
];
