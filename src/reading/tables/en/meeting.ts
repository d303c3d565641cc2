import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { MeetingPattern } from "../ar/meeting.ts";

/** Verbs by what their subject and object are; see MeetingPattern. */
const verbs = `
host: receive, host, play host to, entertain, give an audience to, grant an audience to, see off
visit: visit
travel: travel to, fly to, arrive in, go to, fly into, land in, come to, return from, head to, journey to
object: meet, see
with: meet with, meet separately with, meet privately with, meet secretly with, confer with, consult with, talk with, talk to, speak with, speak to, sit down with, negotiate with, shake hands with, dine with, hold a meeting with, sit next to, meet up with, huddle with, hobnob with
call: telephone, phone, speak by phone with, speak by telephone with, speak on the phone with, speak on the telephone with, talk by telephone with, talk by phone with, talk on the phone with, talk on the telephone with
gather: bring together`;

/** Bare nouns: who takes part follows "with" or "between", owns them, or is the subject of "held". */
const nouns = `
visit: visit by, trip by, stopover in, stay in, stop in, visit to, trip to, visits to, state visit to, official visit to, journey to, tour of
with: talks, meeting, meetings, summit, discussions, breakfast, lunch, dinner, conversation, conversations, negotiations, consultations, encounter, audience, round of talks, news conference, press conference
guest: guest of, guests of
call: phone call, telephone call, telephone conversation, phone conversation, phone calls, video call, video conference, call with`;

export const meetingVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>(verbs), "pattern"));

/** Verbs of a host if a guest and a place follow; else they praise. */
export const greetingVerbs = new WordTable(
  englishVerbForms(linesOf<MeetingPattern>("host: welcome, greet"), "pattern"),
);

/** Verbs of a call or a visit if a person is their object; else they say something. */
export const callVerbs = new WordTable(
  englishVerbForms(
    linesOf<MeetingPattern>("call: call, ring, ring up, call up\nobject: call on, call in on, drop in on"),
    "pattern",
  ),
);

/** Verbs whose plural subject alone meets: "The two talked on the telephone". */
const mutual = `
with: meet, talk, speak, part without agreement, part, confer, shake hands, discuss, hold talks, exchange views, sit down together
call: talk on the telephone, talk by telephone, speak by telephone, speak by phone, speak on the phone, talk by phone, talk on the phone, speak on the telephone`;

export const mutualVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>(mutual), "pattern"));

export const meetingNouns = new WordTable(linesOf<MeetingPattern>(nouns));

/** Words that tell that each was met alone, and how many words after them they may stand. */
export const separately = { words: /\bseparate(?:ly)?\b/i, reach: 2 } as const;
