import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { MeetingPattern } from "../ar/meeting.ts";

/** Verbs by what their subject and object are; see MeetingPattern. */
const verbs = `
host: receive, host, play host to, entertain, give an audience to, grant an audience to, grant audience to, see off, wine and dine, roll out the red carpet for, throw a party for
visit: visit, tour
travel: travel to, fly to, arrive in, arrive at, go to, fly into, land in, touch down in, come to, return from, head to, head for, journey to, set off for, set out for, leave for, depart for, stop in, stop over in, make a stop in, make a stopover in, pay a visit to, make a visit to, make a trip to
object: meet, see, embrace, hug
with: meet with, meet separately with, meet privately with, meet secretly with, meet briefly with, confer with, consult with, consult, talk with, talk to, speak with, speak to, sit down with, sit down for talks with, negotiate with, shake hands with, exchange handshakes with, dine with, lunch with, breakfast with, have dinner with, have lunch with, have breakfast with, have tea with, have coffee with, hold a meeting with, sit next to, sit beside, meet up with, huddle with, hobnob with, meet face to face with, come face to face with, get together with, exchange views with, compare notes with, hold discussions with, have discussions with, hold counsel with, hand his credentials to, hand her credentials to, present credentials to, present his credentials to, present her credentials to, pay a courtesy call on, pay a call on, pay his respects to, pay her respects to
discuss: discuss, review, go over
call: telephone, phone, speak by phone with, speak by telephone with, speak by video link with, speak by videolink with, speak by video with, speak on the phone with, speak on the telephone with, speak over the phone with, speak over the telephone with, speak via video link with, speak via videoconference with, talk by telephone with, talk by phone with, talk on the phone with, talk on the telephone with, talk over the phone with, hold a call with, have a call with, hold a phone call with, hold a video call with
gather: bring together, gather`;

/** Bare nouns: who takes part follows "with" or "between", owns them, or is the subject of "held". */
const nouns = `
visit: visit by, trip by, stopover in, stay in, stop in, visit to, trip to, visits to, state visit to, official visit to, journey to, tour of, mission to
with: talks, meeting, meetings, summit, mini summit, summits, discussions, breakfast, lunch, dinner, banquet, working lunch, working dinner, working breakfast, conversation, conversations, negotiations, consultations, encounter, encounters, audience, round of talks, rounds of talks, handshake, one on one, tete a tete, get together, news conference, press conference
guest: guest of, guests of
due: due in, expected in, awaited in, due to arrive in, expected to arrive in, scheduled to arrive in
call: by telephone, by phone, on the phone, on the telephone, over the phone, phone call, telephone call, telephone conversation, phone conversation, telephone conversations, phone conversations, phone calls, telephone calls, telephone talks, video call, video calls, video conference, videoconference, conference call, call with, calls with, call from, calls from, call to, calls to, call between, calls between`;

export const meetingVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>(verbs), "pattern"));

/** Verbs of whoever calls in an envoy if a person is their object; else they demand something. */
export const summoningVerbs = new WordTable(
  englishVerbForms(linesOf<MeetingPattern>("host: summon, call in, convoke, haul in"), "pattern"),
);

/** Verbs of meetings if a person is their object: "joined A for dinner". */
export const joiningVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>("object: join, brief"), "pattern"));

/** What follows a meeting that is not held: "a call that was planned for Monday will not take place". */
export const cancelledAfter =
  /\b(?:(?:was|were|is|are|has been|have been|had been|being) (?:\w+ )?(?:called off|cancelled|canceled|postponed|scrapped|put off|shelved|abandoned|dropped|delayed|aborted|suspended indefinitely)|(?:will|would|did|does|do|could|can) (?:not|no longer|never) (?:\w+ )?(?:take place|go ahead|happen|be held|proceed|materiali[sz]e|come about)|never (?:took place|happened|materiali[sz]ed)|(?:won|didn|wouldn)['’]t (?:take place|go ahead|happen|be held)|fell through|is off)\b/;

/** Nouns before "with" that tell what is discussed, not with whom: "discussed trade with A". */
export const discussedNouns =
  /^(?:relations?|ties|cooperation|war|deals?|agreements?|trade|disputes?|border|conflict|links|peace|normali[sz]ation|rapprochement|partnership|alliance|treaty|truce|ceasefire|standoff|rift|row|row|crisis)$/;

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
with: meet, reconvene, meet again, talk, speak, part without agreement, part, confer, shake hands, embrace, discuss, negotiate, hold talks, exchange views, exchange handshakes, sit down together, sit down for talks, meet face to face, get together, dine together
call: talk on the telephone, talk by telephone, talk over the telephone, talk over the phone, speak by telephone, speak by phone, speak on the phone, speak over the phone, speak by video link, talk by phone, talk on the phone, speak on the telephone`;

export const mutualVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>(mutual), "pattern"));

export const meetingNouns = new WordTable(linesOf<MeetingPattern>(nouns));

/** Verbs whose "with" may stand far behind them: "spoke by video link on Monday with". */
export const conversingVerbs = new WordTable(
  englishVerbForms(
    linesOf<MeetingPattern>(
      "with: speak, talk, meet, sit down, confer, consult, negotiate, dine, lunch, huddle, shake hands",
    ),
    "pattern",
  ),
);

/** Words that tell that each was met alone, and how many words after them they may stand. */
export const separately = { words: /\bseparate(?:ly)?\b/i, reach: 2 } as const;
