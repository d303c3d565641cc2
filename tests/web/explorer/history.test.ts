import { expect, test } from "vitest";
import type { RelationFactsFragment } from "../../../web/explorer/api/generated/graphql.ts";
import { OntologyLabels } from "../../../web/explorer/api/ontology.ts";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { arCuration } from "../../../web/explorer/i18n/arCuration.ts";
import { momentText } from "../../../web/explorer/i18n/dates.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { enCuration } from "../../../web/explorer/i18n/enCuration.ts";
import { differences } from "../../../web/explorer/panels/history/differences.ts";
import { type Version, versionEvents } from "../../../web/explorer/panels/history/versionEvents.ts";

const meeting = {
  __typename: "Meeting",
  id: "talks",
  kind: "MEETING",
  date: "2018-06-12",
  dateText: null,
  endDate: null,
  endedBy: null,
  modality: "ASSERTED",
  place: null,
  confidence: null,
  sourceCount: 1,
  summary: null,
  participants: [{ role: "HOST", actor: { id: "talwan", kind: "PERSON", name: "Samir Talwan" } }],
  mode: null,
  topics: [],
} as unknown as RelationFactsFragment;
const ontology = new OntologyLabels({
  ...{ actorKinds: [], relationKinds: [], measures: [], stances: [], meetingModes: [] },
  modalities: [{ key: "ASSERTED", label: "asserted" }],
  roles: [{ key: "HOST", label: "host" }],
} as never);

test("a correction says which fields have changed, from what to what", () => {
  const corrected = { ...meeting, date: "2018-06-13", place: "Aldana" } as RelationFactsFragment;
  expect(differences(meeting, corrected, { ...en, ...enCuration }, ontology)).toEqual([
    { field: "Date", before: "12 June 2018", after: "13 June 2018" },
    { field: "Place", before: null, after: "Aldana" },
  ]);
  expect(differences(meeting, corrected, { ...ar, ...arCuration }, ontology)[0]!.after).toBe("١٣ يونيو ٢٠١٨");
  expect(differences(meeting, meeting, { ...en, ...enCuration }, ontology)).toEqual([]);
});

test("versions are told as events: recorded, corrected at one moment, retracted, restored later", () => {
  const version = (number: number, recordedAt: string, retractedAt: string | null) =>
    ({
      version: number,
      recordedAt,
      retractedAt,
      change: { id: `change:${number}` },
      retractedIn: retractedAt && { id: `change:${number}-retracted` },
    }) as Version;
  const events = versionEvents([
    version(3, "2026-03", null),
    version(2, "2026-01", "2026-02"),
    version(1, "2025-01", "2026-01"),
  ]);
  expect(events.map(({ type, at, change }) => [type, at, change?.id])).toEqual([
    ["restored", "2026-03", "change:3"],
    ["retracted", "2026-02", "change:2-retracted"],
    ["corrected", "2026-01", "change:2"],
    ["recorded", "2025-01", "change:1"],
  ]);
});

test("a moment is told in the reader's language", () => {
  expect(momentText("2026-11-28T16:00:00Z", en)).toMatch(/^28 Nov 2026, \d\d:00$/);
  expect(momentText("2026-11-28T16:00:00Z", ar)).toMatch(/٢٠٢٦/);
});
