import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assertValid } from "../../../src/write/validate/validateRecord.ts";
import { errorsIn, readTable, recordsIn, skippedOf } from "../../helpers/exchange/tables.ts";

const guide = readFileSync(new URL("../../../docs/exchange/csv.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/```(csv|yaml|json)\n([\s\S]+?)```/g)].map(([, language, text]) => ({
  language,
  text: text!,
}));
const [donations, donationsMapping, aDonation, meetings, meetingsMapping] = blocks.map(({ text }) => text) as [
  string,
  string,
  string,
  string,
  string,
];

test("the donations of the guide become parties, donors and associations", async () => {
  const items = await readTable(donations, donationsMapping);
  const records = recordsIn(items);
  for (const record of records) assertValid(record);
  expect([errorsIn(items), skippedOf(items)]).toEqual([[], []]);
  expect(records.filter(({ type }) => type === "actor").map(({ id }) => id)).toEqual([
    "donations:CSU",
    "donations:Verband der Bayerischen Metall- und Elektroindustrie e.V.",
    "donations:FDP",
    "donations:SPD",
    "donations:Daimler AG",
    "donations:CDU",
  ]);
  const relations = records.filter(({ type }) => type === "relation");
  expect(relations).toHaveLength(4);
  expect(relations[0]).toEqual(JSON.parse(aDonation));
});

test("the meetings of the guide are read from an Arabic spreadsheet's encoding", async () => {
  const items = await readTable(windows1256(meetings), meetingsMapping);
  expect([errorsIn(items), skippedOf(items)]).toEqual([[], []]);
  const records = recordsIn(items);
  for (const record of records) assertValid(record);
  expect(records.map(({ type, id }) => [type, id])).toEqual([
    ["actor", "لقاءات:سمير تلوان"],
    ["actor", "لقاءات:هدى مرزن"],
    ["document", "لقاءات:https://gazette.example/1"],
    ["relation", "لقاءات:meeting:14 أيار 2022:سمير تلوان، هدى مرزن"],
    ["relation", "لقاءات:meeting:planned:كانون الثاني 2023:هدى مرزن"],
  ]);
  expect(records[3]).toMatchObject({
    participants: [
      { actor: "لقاءات:سمير تلوان", role: "PARTICIPANT" },
      { actor: "لقاءات:هدى مرزن", role: "PARTICIPANT" },
      { actor: "state:KP", role: "HOST" },
    ],
    date: "2022-05-14",
    place: "بيونغ يانغ",
    modality: "ASSERTED",
    evidence: [{ document: "لقاءات:https://gazette.example/1", quote: "استقبل الرئيس ضيفه." }],
  });
  expect(records[4]).toEqual({
    type: "relation",
    id: "لقاءات:meeting:planned:كانون الثاني 2023:هدى مرزن",
    kind: "MEETING",
    participants: [{ actor: "لقاءات:هدى مرزن", role: "PARTICIPANT" }],
    date: "2023-01",
    modality: "PLANNED",
    evidence: [],
  });
});

/** Encodes by inverting the platform's decoder. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (sign) => bytes.get(sign)!);
}
