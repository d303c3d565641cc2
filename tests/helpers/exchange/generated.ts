import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { GraphRecord } from "../../../src/write/records.ts";
import { header } from "./importText.ts";

/**
 * As many relations as asked for, among a tenth as many people, on a twentieth as many documents. Every hundredth person
 * comes once more under another id, with the same number in a register; relations speak of both.
 */
export function* generated(relations: number): Generator<GraphRecord> {
  const people = Math.max(relations / 10, 10);
  const documents = Math.max(relations / 20, 5);
  for (let index = 0; index < people; index++) yield citizen(index, `person:${index}`);
  for (let index = 0; index < people; index += 100) yield citizen(index, `register:${index}`);
  for (let index = 0; index < documents; index++)
    yield { type: "document", id: `report:${index}`, title: `Report ${index}`, text: `What was said on day ${index}.` };
  for (let index = 0; index < relations; index++) {
    const [one, other] = [index % people, (index * 7 + 1) % people];
    const speaks = index % 2 === 0;
    yield {
      type: "relation",
      id: `relation:${index}`,
      kind: speaks ? "STATEMENT" : "MEETING",
      participants: [
        { actor: one % 100 === 0 ? `register:${one}` : `person:${one}`, role: speaks ? "SPEAKER" : "PARTICIPANT" },
        ...(one === other ? [] : [{ actor: `person:${other}`, role: speaks ? "SUBJECT" : "PARTICIPANT" } as const]),
      ],
      date: `20${10 + (index % 10)}-0${1 + (index % 9)}`,
      evidence: [{ document: `report:${index % documents}`, quote: "What was said", start: 0, end: 13 }],
    };
  }
}

function citizen(index: number, id: string): GraphRecord {
  return {
    type: "actor",
    id,
    kind: "PERSON",
    names: [{ value: `${id.startsWith("person") ? "Citizen" : "Registered"} ${index}`, lang: "en", kind: "PRIMARY" }],
    identifiers: [{ scheme: "number", value: String(index) }],
  };
}

/** Writes records to a Rawabit file. */
export async function writeFile(path: string, records: Iterable<GraphRecord>): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (const record of records) if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, "drain");
  file.end();
  await once(file, "close");
}
