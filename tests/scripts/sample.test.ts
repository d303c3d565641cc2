import { expect, test } from "vitest";
import { checkSample, formatReport } from "../../scripts/sample/checkSample.ts";
import { sampleRecords } from "../../src/import/sample.ts";
import type { DocumentRecord, GraphRecord, RelationRecord } from "../../src/write/records.ts";

const records: GraphRecord[] = [];
for await (const record of sampleRecords()) records.push(record);
const [first, second] = records.filter((record) => record.type === "document") as [DocumentRecord, DocumentRecord];
const relations = records.filter((record) => record.type === "relation");

const kim = "person:kim-jong-un";
const trump = "person:donald-trump";

test("every quote is verbatim, every id known, every weekday right", async () => {
  const report = await checkSample();
  expect(report.issues).toEqual([]);
  expect(formatReport(report)).toBe(
    "actor 13, document 2, meeting 11, sanction 1, statement 25, affiliation 12, association 9, passages 85\n" +
      "Every quote is verbatim, and every id is known.",
  );
});

test("the documents point to each other, and only the first has a date, a publisher and a keyword", () => {
  expect(first).toMatchObject({ publishedOn: "2023-09-17", publisher: "الحرة", keywords: ["کوریا الشمالیة"] });
  expect(first.related).toEqual([second.id]);
  expect(Object.keys(second).sort()).toEqual(["id", "language", "text", "title", "type"]);
  for (const { title, text } of [first, second]) expect(text!.split("\n")[0]).toBe(title);
  expect(new Date("2023-09-17T00:00:00Z").getUTCDay()).toBe(0);
});

test.each([
  ["kim-putin-meeting-2023-09-13", "2023-09-13", ["HOST person:vladimir-putin", `VISITOR ${kim}`]],
  ["kim-shoigu-meeting-2023-09-16", "2023-09-16", ["HOST person:sergei-shoigu", `VISITOR ${kim}`]],
  ["shoigu-visit-to-pyongyang-2023-07", "2023-07", [`HOST ${kim}`, "VISITOR person:sergei-shoigu"]],
  ["kim-visit-to-russia-2023-09", "2023-09", ["HOST state:RU", `VISITOR ${kim}`]],
  ["trump-kim-summit-singapore-2018-06", "2018-06", [`PARTICIPANT ${trump}`, `PARTICIPANT ${kim}`]],
  ["trump-kim-summit-hanoi-2019", "2019", [`PARTICIPANT ${trump}`, `PARTICIPANT ${kim}`]],
  ["trump-xi-conversation", undefined, [`PARTICIPANT ${trump}`, "PARTICIPANT person:xi-jinping"]],
])("the meeting %s is of %s", (slug, date, who) => {
  const meeting = relation(slug);
  expect(meeting).toMatchObject({ kind: "MEETING", ...(date && { date }) });
  expect(meeting.date).toBe(date);
  expect(meeting.modality ?? "ASSERTED").toBe("ASSERTED");
  expect(taking(meeting)).toEqual(who);
});

test("what Kim and Shoigu agreed on is of no day", () => {
  expect(relation("kim-shoigu-agreement-2023-09").date).toBe("2023-09");
});

test("Shoigu saw an arms exhibition in Pyongyang", () => {
  expect(relation("shoigu-visit-to-pyongyang-2023-07")).toMatchObject({
    place: "بيونغ يانغ",
    topics: ["معرض للأسلحة"],
  });
});

test("Trump and Kim met three times, and the third time has neither day nor place", () => {
  const summits = relations.filter(
    (each) => each.kind === "MEETING" && !each.modality && each.participants[0]!.actor === trump && meets(each, kim),
  );
  expect(summits).toHaveLength(3);
  for (const { evidence } of summits)
    expect(evidence.some(({ quote }) => quote!.includes("3 قمم غير مسبوقة"))).toBe(true);
  const third = relation("trump-kim-summit-third");
  expect(third.dateText).toBe("خلال فترة ولايته الأولى");
  expect([third.date, third.place, third.mode]).toEqual([undefined, undefined, undefined]);
});

test("the conversation with Xi was by no known means", () => {
  expect(relation("trump-xi-conversation")).not.toHaveProperty("mode");
});

test("Trump's contact with Kim is planned, as Reuters reports and Fox News broadcast", () => {
  const plan = relation("trump-kim-contact-planned");
  expect(plan.modality).toBe("PLANNED");
  // The newspaper wrote the headline itself.
  const [headline, ...reported] = plan.evidence.toSorted((one, other) => one.start! - other.start!);
  expect(headline?.attribution).toBeUndefined();
  expect(reported.length).toBeGreaterThan(0);
  for (const { attribution } of reported) expect(attribution).toEqual(["org:reuters", "org:fox-news"]);
  expect(relation("trump-on-contacting-kim")).toMatchObject({ dateText: "الخميس", stance: "PROMISE" });
});

test("no Thursday of an undated article became a day", () => {
  const dated = relations.filter((each) => each.date && each.evidence.some(({ document }) => document === second.id));
  expect(dated.map(({ date }) => date).sort()).toEqual(["1999", "2018-06", "2019", "2019"]);
});

test("what is considered or announced is not asserted, and everything else is", () => {
  const doubtful = relations.filter(({ modality }) => modality).map(({ id, modality }) => `${modality} ${id}`);
  expect(doubtful.sort()).toEqual([
    "HYPOTHETICAL relation:russia-north-korea-joint-exercises-considered",
    "HYPOTHETICAL relation:us-china-trade-agreement-possible",
    "PLANNED relation:kim-visit-to-food-companies-planned",
    "PLANNED relation:trump-kim-contact-planned",
  ]);
});

test("RIA announced on Sunday the visit to the food companies", () => {
  expect(relation("ria-on-kim-visit-to-food-companies-2023-09-17")).toMatchObject({ date: "2023-09-17" });
  expect(relation("kim-visit-to-food-companies-planned").evidence[0]!.attribution).toEqual(["org:ria"]);
});

test("Seoul and Washington made one statement on Friday, about North Korea and Russia", () => {
  const statement = relation("seoul-washington-on-military-cooperation-2023-09-15");
  expect(statement).toMatchObject({ date: "2023-09-15", stance: "WARN" });
  expect(taking(statement)).toEqual(["SPEAKER state:KR", "SPEAKER state:US", "SUBJECT state:KP", "SUBJECT state:RU"]);
  expect(relations.filter(({ participants }) => participants.some(({ actor }) => actor === "state:KR"))).toHaveLength(
    1,
  );
});

test("only the headline has the agency speak of Putin", () => {
  const ofPutin = relations.filter((each) => meets(each, "org:kcna") && meets(each, "person:vladimir-putin"));
  expect(ofPutin.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([[first.title]]);
});

test("Washington's concern is one position on two states, with no words to take a stance from", () => {
  const concern = relation("us-concern-about-russia-north-korea-military-ties");
  expect(taking(concern)).toEqual(["SPEAKER state:US", "SUBJECT state:RU", "SUBJECT state:KP"]);
  expect([concern.kind, concern.stance, concern.date]).toEqual(["STATEMENT", undefined, undefined]);
});

test("the sanctions are the United Nations', on North Korea", () => {
  const sanctions = relations.filter(({ kind }) => kind === "SANCTION");
  expect(sanctions.map(taking)).toEqual([["ISSUER org:un", "TARGET state:KP"]]);
});

test.each([
  ["kcna-on-kim-visit-as-new-peak", "org:kcna"],
  ["kcna-on-kim-visit-to-pacific-fleet", "org:kcna"],
  ["shoigu-on-joint-exercises", "person:sergei-shoigu"],
  ["pyongyang-on-new-peak-of-ties", "state:KP"],
  ["trump-on-china-running-panama-canal", trump],
  ["trump-threatens-to-take-panama-canal", trump],
  ["mao-ning-denies-interference-in-panama-canal", "person:mao-ning"],
  ["mulino-denies-interference-in-panama-canal", "person:jose-raul-mulino"],
])("%s is said by %s", (slug, speaker) => {
  expect(taking(relation(slug)).filter((each) => each.startsWith("SPEAKER"))).toEqual([`SPEAKER ${speaker}`]);
});

test("a denial is an asserted statement, and Mulino's names no state but his own", () => {
  const denials = relations.filter(({ stance }) => stance === "DENY");
  expect(denials).toHaveLength(4);
  expect(denials.every(({ modality }) => modality === undefined)).toBe(true);
  expect(taking(relation("mulino-denies-interference-in-panama-canal"))).toContain("SUBJECT state:PA");
  expect(meets(relation("mulino-denies-interference-in-panama-canal"), "state:CN")).toBe(false);
});

test("the canal went from the United States to Panama in 1999, and is over", () => {
  const handover = relation("us-handover-of-panama-canal-1999");
  expect(handover).toMatchObject({ date: "1999", endDate: "1999", dateText: "نهاية عام 1999" });
  expect(taking(handover)).toEqual(["FROM state:US", "TO state:PA"]);
});

test.each([
  ["kim-leader-of-north-korea", kim, "state:KP", "زعيم كوريا الشمالية"],
  ["putin-president-of-russia", "person:vladimir-putin", "state:RU", "الرئيس الروسي"],
  ["shoigu-defence-minister-of-russia", "person:sergei-shoigu", "state:RU", "وزير الدفاع الروسي"],
  ["trump-president-of-united-states", trump, "state:US", "الرئيس الأمريكي"],
  ["xi-president-of-china", "person:xi-jinping", "state:CN", "الرئيس الصيني"],
  ["mulino-president-of-panama", "person:jose-raul-mulino", "state:PA", "الرئيس البنمي"],
  [
    "mao-ning-spokeswoman-of-chinese-foreign-ministry",
    "person:mao-ning",
    "org:cn-mfa",
    "الناطقة باسم الخارجية الصينية",
  ],
])("%s is an office, in the article's words", (slug, member, body, role) => {
  expect(taking(relation(slug))).toEqual([`MEMBER ${member}`, `BODY ${body}`]);
  expect(relation(slug).role!.ar).toBe(role);
});

test("nobody is sure by a number that no source gives, and every relation is told in Arabic and English", () => {
  expect(relations.filter(({ confidence }) => confidence !== undefined)).toEqual([]);
  for (const { id, summary } of relations) expect(Object.keys(summary!), id).toEqual(["ar", "en"]);
});

test("nobody is credited for what they say themselves", () => {
  for (const { id, participants, evidence } of relations) {
    const speakers = participants.filter(({ role }) => role === "SPEAKER").map(({ actor }) => actor);
    const credited = evidence.flatMap(({ attribution = [] }) => attribution);
    expect(
      speakers.filter((speaker) => credited.includes(speaker)),
      id,
    ).toEqual([]);
  }
});

function relation(slug: string): RelationRecord {
  const found = relations.find(({ id }) => id === `relation:${slug}`);
  if (!found) throw new Error(`the sample has no relation:${slug}`);
  return found;
}

function taking({ participants }: RelationRecord): string[] {
  return participants.map(({ actor, role }) => `${role} ${actor}`);
}

function meets({ participants }: RelationRecord, actor: string): boolean {
  return participants.some((participant) => participant.actor === actor);
}
