import { englishVerbs, type VerbForm } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { MeetingPattern } from "../ar/meeting.ts";

/** Verbs by what their subject and object are; see MeetingPattern. */
const verbs = `
host: receive, host, play host to, entertain
visit: visit
travel: travel to, fly to, arrive in, go to, fly into, land in, come to, return from, head to, journey to
object: meet, see
with: meet with, meet separately with, meet privately with, meet secretly with, confer with, consult with, talk with, talk to, speak with, speak to, sit down with, negotiate with, shake hands with, dine with, discuss
call: telephone, phone, speak by phone with, speak by telephone with, speak on the phone with, speak on the telephone with, talk by telephone with, talk by phone with, talk on the phone with, talk on the telephone with
gather: bring together`;

/** Bare nouns: who takes part follows "with" or "between", owns them, or is the subject of "held". */
const nouns = `
visit: visit to, trip to, visits to, state visit to, official visit to, journey to, tour of
with: talks, meeting, meetings, summit, discussions, breakfast, lunch, dinner, conversation, conversations, negotiations, consultations, encounter, audience, round of talks, news conference, press conference
call: phone call, telephone call, telephone conversation, phone conversation, phone calls, video call, video conference, call with`;

export interface EnglishMeeting {
  readonly pattern: MeetingPattern;
  readonly form: VerbForm["form"] | "noun";
}

export const meetingVerbs = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(verbs).flatMap(([verb, pattern]) =>
    englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const),
  ),
);

/** Verbs of a host if a guest and a place follow; else they praise. */
export const greetingVerbs = new WordTable<VerbForm["form"]>(
  ["welcome", "greet"].flatMap((verb) => englishVerbs(verb).map(({ form, text }) => [text, form] as const)),
);

/** Verbs whose plural subject alone meets: "The two talked on the telephone". */
export const mutualVerbs = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(`
with: meet, talk, speak, part without agreement, part, confer, shake hands
call: talk on the telephone, talk by telephone, speak by telephone, speak by phone, speak on the phone, talk by phone, talk on the phone, speak on the telephone`).flatMap(
    ([verb, pattern]) => englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const),
  ),
);

export const meetingNouns = new WordTable<EnglishMeeting>(
  linesOf<MeetingPattern>(nouns).map(([noun, pattern]) => [noun, { pattern, form: "noun" }] as const),
);
