import { englishVerbs, type VerbForm } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { MeetingPattern } from "../ar/meeting.ts";

/** Verbs by what their subject and object are; see MeetingPattern. */
const verbs = `
host: receive, host
visit: visit
travel: travel to, fly to, arrive in, go to, fly into, land in
object: meet, see
with: meet with, meet separately with, hold talks with, have talks with, hold a meeting with, hold meetings with, hold discussions with, have a meeting with, confer with, talk with, talk to, speak with, hold a summit with, hold consultations with, sit down with, discuss, hold negotiations with, have lunch with, have dinner with
call: telephone, phone, speak by phone with, speak by telephone with, hold a phone call with, speak on the phone with, hold a telephone call with, have a phone call with, talk by telephone with, talk by phone with`;

const nouns = `
visit: visit to, trip to, visits to, state visit to, official visit to
with: talks with, meeting with, meetings with, talks between, meeting between, summit between, summit with, discussions with, breakfast with, lunch with, dinner with, conversation with, negotiations with, negotiations between, summit of, meeting of, a summit, talks in
call: phone call with, telephone call with, phone call between, telephone conversation with, call with`;

export interface EnglishMeeting {
  readonly pattern: MeetingPattern;
  readonly form: VerbForm["form"] | "noun";
}

export const meetingVerbs = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(verbs).flatMap(([verb, pattern]) =>
    englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const),
  ),
);

/** Verbs whose plural subject alone meets: "The two talked on the telephone". */
export const mutualVerbs = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(
    "with: meet, hold talks, talk, speak, hold a meeting, hold a summit, have talks, part without agreement, confer, hold discussions\ncall: talk on the telephone, talk by telephone, speak by telephone, speak by phone, speak on the phone, talk by phone, talk on the phone, hold a phone call, hold a telephone call",
  ).flatMap(([verb, pattern]) => englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const)),
);

export const meetingNouns = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(nouns).map(([noun, pattern]) => [noun, { pattern, form: "noun" }] as const),
);
