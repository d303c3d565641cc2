import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { MeetingPattern } from "../ar/meeting.ts";

/** Verbs by what their subject and object are; see MeetingPattern. */
const verbs = `
host: receive, host, guide through, guide around, guide round, show over, walk through, drive around, drive round, play host to, be host to, show around, show round, accept the credentials of, receive the credentials of, entertain, give an audience to, grant an audience to, grant audience to, see off, wine and dine, roll out the red carpet for, throw a party for, fete, throw a banquet for, throw a banquet in honour of, throw a banquet in honor of, hold a dinner in honour of, hold a dinner in honor of, hold a banquet in honour of, hold a banquet in honor of, give a dinner in honour of, give a dinner in honor of, hold a reception for, lay on a banquet for, see to the airport
visit: visit, tour
travel: travel to, fly to, arrive in, arrive at, go to, fly into, land in, touch down in, come to, return from, head to, head for, journey to, set off for, set out for, leave for, depart for, stop in, stop over in, fly on to, travel on to, continue on to, continue his journey to, continue her journey to, move on to, jet to, jet off to, jet into, call at, fly in to, embark on a visit to, embark on a trip to, begin a visit to, start a visit to, begin a trip to, wind up a visit to, wrap up a visit to, end a visit to, make a stop in, make a stopover in, pay a visit to, make a visit to, make a trip to, jet off for, call in at, drop by, venture to, cross into, drive to, sail to, hurry to, rush to, dash to, race to, hasten to, shuttle between, slip into, sneak into, swing by, wing to, make the trip to, make the journey to, make his way to, make her way to, fly over to, hop over to, return home from, fly home from, come back from, get back from, go on a visit to, go on a tour of, undertake a visit to, undertake a trip to, be bound for, lead a delegation to, head a delegation to, lead a mission to, head a mission to, lead a trade mission to, head a trade mission to
object: meet, see, encounter, run across, shake the hand of, drop in unannounced on, look in on, embrace, hug, buttonhole, sit beside, sit opposite, sit across from, sit across the table from, sit at the same table as, pay a courtesy call on, pay a call on, pay a visit on, stand beside, stand alongside, stand side by side with, appear beside
with: meet with, be reunited with, reunite with, deliberate with, liaise with, meet separately with, meet privately with, meet secretly with, meet briefly with, confer with, chat with, converse with, hold talks with, parley with, powwow with, mingle with, go into talks with, enter talks with, enter into talks with, open talks with, begin talks with, sit at one table with, sit around a table with, share a table with, share a platform with, share a stage with, share a meal with, break bread with, clink glasses with, swap views with, have a word with, have words with, have talks with, be closeted with, take tea with, take coffee with, drink tea with, drink coffee with, have supper with, sup with, golf with, play golf with, confer at length with, talk at length with, speak at length with, consult, talk with, talk to, speak with, speak to, sit down with, sit down for talks with, negotiate with, shake hands with, exchange handshakes with, dine with, lunch with, breakfast with, have dinner with, have lunch with, have breakfast with, have tea with, have coffee with, hold a meeting with, sit next to, meet up with, huddle with, hobnob with, meet face to face with, come face to face with, get together with, exchange views with, compare notes with, hold discussions with, have discussions with, hold counsel with, hand a letter to, hand over a letter to, hand a note to, hand a message to, deliver a letter to, hand his credentials to, hand her credentials to, present credentials to, hand his resignation to, hand her resignation to, hand in his resignation to, hand in her resignation to, submit his resignation to, submit her resignation to, tender his resignation to, tender her resignation to, present his resignation to, present her resignation to, take his case to, take her case to, take his grievance to, take her grievance to, take his complaint to, take her complaint to, take his grievances to, take her grievances to, take his concerns to, take her concerns to, take his protest to, take her protest to, have an audience with, have a meeting with, hold a summit with, hold negotiations with, hold consultations with, spar with, haggle with, bargain with, thrash it out with, present his credentials to, present her credentials to, hand over his credentials to, hand over her credentials to, sit down to dinner with, sit down to lunch with, sit down at a table with, be in talks with, engage in talks with, stand next to, pay his respects to, pay her respects to, hold a working session with, hold a session with, hold a working meeting with, hold a bilateral with, exchange pleasantries with, exchange greetings with, exchange notes with, touch base with, cross paths with, pay a courtesy visit to, rub shoulders with, trade views with, swap notes with, have a heart to heart with, sit in on a meeting with, come together with
discuss: discuss, review, go over
call: take a call from, take a second call from, be on the line to, be on the line with, get through to, get hold of by telephone, field a call from, receive a video call from, have a call from, put in a call to, put a call through to, take a phone call from, take a telephone call from, get a call from, receive a call from, receive a phone call from, receive a telephone call from, make a call to, make a phone call to, place a call to, telephone, phone, speak by phone with, speak by telephone with, speak by video link with, speak by videolink with, speak by video with, speak on the phone with, speak on the telephone with, speak over the phone with, speak over the telephone with, speak via video link with, speak via videoconference with, talk by telephone with, talk by phone with, talk on the phone with, talk on the telephone with, talk over the phone with, speak by video conference with, confer by telephone with, confer by phone with, confer by video with, confer by video link with, confer by videolink with, confer over the phone with, talk by video with, talk by video link with, talk via video link with, talk by videoconference with, hold a telephone call with, hold a telephone conversation with, hold a phone conversation with, have a phone call with, have a telephone conversation with, get on the phone with, get on the phone to, be on the phone with, be on the phone to, hold a call with, have a call with, hold a phone call with, hold a video call with
gather: bring together`;

/** Bare nouns: who takes part follows "with" or "between", owns them, or is the subject of "held". */
const nouns = `
visit: visit by, trip by, stopover in, stay in, stop in, visit to, trip to, visits to, state visit to, official visit to, journey to, tour of, mission to
with: talks, appointment with, session with, sessions with, meeting, meetings, summit, mini summit, summits, discussions, breakfast, lunch, dinner, banquet, working lunch, working dinner, working breakfast, conversation, conversations, negotiations, consultations, encounter, encounters, audience, round of talks, rounds of talks, hours with, hour with, minutes with, hours of talks, closed door talks, handshake, one on one, tete a tete, get together, chat with, chats with, tea with, coffee with, supper with, luncheon with, luncheon for, drinks with, a drink with, face to face with, heart to heart with, news conference, press conference
guest: guest of, guests of
due: due in, expected in, awaited in, expected to be in, due to arrive in, expected to arrive in, scheduled to arrive in
call: by telephone, by phone, on the phone, on the telephone, over the phone, phone call, telephone call, over lunch, over dinner, over breakfast, over coffee, over tea, over supper, over drinks, over a meal, over a drink, over a dinner, over a lunch, over a breakfast, over a coffee, over a working lunch, over a working dinner, over a working breakfast, over cocktails, over a beer, over vodka, over whisky, telephone conversation, phone conversation, telephone conversations, phone conversations, phone calls, telephone calls, telephone talks, video call, video calls, video conference, videoconference, conference call, in a call, during a call, on a call, courtesy call on, courtesy visit to, call with, calls with, call from, calls from, call to, calls to, call between, calls between`;

export const meetingVerbs = new WordTable([
  ...englishVerbForms(linesOf<MeetingPattern>(verbs), "pattern"),
  // "is to" tells of a plan.
  ["been to", { pattern: "travel", form: "participle" }] as const,
]);

/** Verbs of whoever goes somewhere, by the preposition of where: "left on Monday for Rome", "arrived on Monday in Rome". */
export const journeyVerbs = new WordTable(
  englishVerbForms(
    linesOf<"for" | "to" | "in">(`
for: leave, depart, set off, set out, set sail, take off, fly out, head
to: travel, fly, go, come, return, journey, drive, sail, fly on, travel on, move on, fly back, go back, come back, rush, hurry
in: arrive, land, touch down, stop over
`),
    "preposition",
  ),
);

/** Verbs of whoever calls in an envoy if a person is their object; else they demand something. */
export const summoningVerbs = new WordTable(
  englishVerbForms(linesOf<MeetingPattern>("host: summon, call in, convoke, haul in"), "pattern"),
);

/** Verbs of meetings if a person is their object: "joined A for dinner". */
export const joiningVerbs = new WordTable(
  englishVerbForms(
    linesOf<MeetingPattern>(
      "object: join, brief, bump into, run into, catch up with, accompany, escort, corner, sound out",
    ),
    "pattern",
  ),
);

/** Verbs of whoever gathers others if "together" follows them: "brought A and B together". */
export const gatheringVerbs = new WordTable(
  englishVerbForms(linesOf<MeetingPattern>("gather: bring, get, gather"), "pattern"),
);

/** What follows a meeting that is not held: "a call that was planned for Monday will not take place". */
export const cancelledAfter =
  /\b(?:(?:was|were|is|are|has been|have been|had been|being) (?:\w+ )?(?:called off|cancelled|canceled|postponed|scrapped|put off|shelved|abandoned|dropped|delayed|aborted|suspended indefinitely)|(?:will|would|did|does|do|could|can) (?:not|no longer|never) (?:\w+ )?(?:take place|go ahead|happen|be held|proceed|materiali[sz]e|come about)|never (?:took place|happened|materiali[sz]ed)|(?:won|didn|wouldn)['’]t (?:take place|go ahead|happen|be held)|fell through|is off)\b/;

/** What follows a meeting that may not be held: "talks with A have not been confirmed". */
export const unconfirmedAfter =
  /\b(?:(?:has|have|had) (?:not|yet to)(?: yet)? (?:been|be) (?:confirmed|scheduled|arranged|agreed|announced|set|fixed|ruled out)|(?:is|are|was|were) (?:still )?(?:unlikely|uncertain|in doubt|possible|conceivable|not certain|not planned|not (?:yet )?confirmed|on the cards|under (?:discussion|consideration)|being (?:arranged|prepared|considered|discussed|explored|weighed|mooted))|remains? (?:uncertain|unlikely|possible|in doubt|open)|(?:has|have) been (?:proposed|suggested|mooted|floated))\b/;

/** Nouns before "with" that tell what is discussed, not with whom: "discussed trade with A". */
export const discussedNouns =
  /^(?:relations?|ties|cooperation|war|deals?|agreements?|trade|disputes?|border|conflict|links|peace|normali[sz]ation|rapprochement|partnership|alliance|treaty|truce|ceasefire|standoff|rift|row|row|crisis)$/;

/** Of these, those that states have with each other and nobody has with a person. */
export const nounsOfStatesOnly = /^(?:trade|border|war|conflict|peace|crisis)$/;

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
with: meet, cut a ribbon, cut the ribbon, break ground, exchange gifts, exchange jokes, trade jokes, swap jokes, swap stories, raise a glass, raise their glasses, share a car, share a taxi, share a bench, pose for photographs, pose for the cameras, hug, toast each other, greet each other, meet each other, meet alone, meet in private, sit down in, sit down at, sit down on, convene, gather, assemble, rendezvous, lay a wreath, lay wreaths, hold a summit, hold a meeting, hold their talks, reconvene, meet again, talk, speak, part without agreement, part, confer, shake hands, embrace, discuss, negotiate, hold talks, exchange views, exchange handshakes, sit down together, sit down for talks, meet face to face, get together, dine together, dine, lunch, lunch together, breakfast together, eat together, have dinner together, have lunch together, have breakfast together, have supper together, drink tea together, break bread, take a walk together, walk together, chat, converse, huddle, come face to face, sit at one table, sit at the same table, sit around one table, sit around a table, sit down at one table, sit side by side, hold discussions, hold negotiations, compare notes, have talks, get down to talks, parley, put their heads together, share a table, share a meal, come together, come together for talks, see each other, sit in one room, sit in the same room, get around a table, get round a table, wind up talks, conclude talks, wrap up talks, end talks, begin talks, start talks, open talks, resume talks, continue talks, exchange greetings, exchange pleasantries, cross paths, get together for talks, return to the negotiating table, go back to the negotiating table, get back to the negotiating table, hold a working session
call: talk on the telephone, talk by telephone, talk over the telephone, talk over the phone, speak by telephone, speak by phone, speak on the phone, speak over the phone, speak by video link, speak by video, confer by video, confer by video link, confer by videolink, confer by telephone, confer by phone, confer over the phone, confer on the telephone, talk by video, talk by video link, talk by videolink, speak via video link, talk via video link, speak by videoconference, confer by videoconference, talk by phone, talk on the phone, speak on the telephone`;

export const mutualVerbs = new WordTable(englishVerbForms(linesOf<MeetingPattern>(mutual), "pattern"));

/** What persons do together if one does it with the other: "toured the port with A". */
export const jointActivityVerbs = new WordTable(
  englishVerbForms(
    [
      "play golf, play chess, play cards, play tennis, go riding, go skiing, go fishing, go sailing, go hunting, go hiking, go swimming, go shopping, go for a walk, go for a drive, go for a ride, take a walk, take a stroll, take a drive, take a ride, take a turn, share a car, share a taxi, share a lift, share a plane, share a flight, share a boat, share a box, share a bench, share a sofa, raise a glass, light a candle, light candles, cut a ribbon, cut the ribbon, break ground, hold hands, exchange gifts, exchange jokes, trade jokes, swap jokes, swap stories, tour, visit, inspect, open, inaugurate, unveil, spend, walk, stroll, hike, fish, hunt, ride, sail, fly, travel, pray, mourn, attend, watch, review, plant, lay, celebrate, commemorate, drive, cycle, ski, appear, pose, picnic, settle, row, swim, jog, cook, bake, paddle, trek, ramble, kneel, stroll through, wander, sip, sit through, work out, hammer out, finalise, finalize, go through, dance, sing, toast, eat, drink, board, christen, taste, climb",
    ].flatMap((line) => line.split(", ").map((verb) => [verb, "with"] as const)),
    "pattern",
  ),
);

export const meetingNouns = new WordTable(linesOf<MeetingPattern>(nouns));

/** Verbs whose "with" may stand far behind them: "spoke by video link on Monday with". */
export const conversingVerbs = new WordTable(
  englishVerbForms(
    linesOf<MeetingPattern>(
      "with: speak, talk, meet, sit down, sit, confer, consult, negotiate, dine, lunch, breakfast, chat, converse, huddle, shake hands, spend, have coffee, have tea, have lunch, have dinner, have breakfast, have supper, drink coffee, drink tea, take coffee, take tea, break bread, share a meal, be closeted, stroll, walk, exchange views, exchange words, hold talks, mingle",
    ),
    "pattern",
  ),
);

/** Words that tell that each was met alone, and how many words after them they may stand. */
export const separately = {
  words:
    /\b(?:separate(?:ly)?|in turn|one after (?:the other|another)|one by one|individually|in succession|in quick succession|back to back)\b/i,
  reach: 4,
} as const;
