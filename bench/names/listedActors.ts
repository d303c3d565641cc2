import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { dataIdOf } from "../../src/formats/un-sc/entry.ts";
import { listedNames } from "../../src/formats/un-sc/names.ts";
import { readXmlElements } from "../../src/formats/un-sc/xml.ts";
import type { NameKind } from "../../src/ontology/nameKinds.ts";

/** An entry of the list of the UN Security Council. */
export interface ListedActor {
  readonly id: string;
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly names: readonly ListedName[];
  /** Costs and tables were tuned on one half of the list; the report is about the other. */
  readonly half: Half;
}

export interface ListedName {
  readonly value: string;
  readonly kind: NameKind;
}

export type Half = "tuned" | "reported";

/** @param file the list as XML, which is not part of this repository */
export async function readListedActors(file: string): Promise<ListedActor[]> {
  const kinds = { INDIVIDUAL: "PERSON", ENTITY: "ORGANIZATION" } as const;
  const source = { name: file, bytes: () => createReadStream(file) };
  const actors: ListedActor[] = [];
  for await (const entry of readXmlElements(source, new Set(Object.keys(kinds)))) {
    const kind = kinds[entry.name as keyof typeof kinds];
    const id = dataIdOf(entry);
    if (kind !== undefined && id !== undefined) actors.push({ id, kind, names: listedNames(entry), half: halfOf(id) });
  }
  return actors;
}

function halfOf(id: string): Half {
  return createHash("sha256").update(id).digest()[0]! < 128 ? "tuned" : "reported";
}

/** The names written with no other letters than Latin ones. */
export function latinNames(actor: ListedActor): ListedName[] {
  return actor.names.filter(({ value }) => /^[\p{Script=Latin}\P{L}]+$/u.test(value));
}

/** The names in Arabic letters; of a name in two scripts only the part in Arabic letters. */
export function arabicNames(actor: ListedActor): string[] {
  return actor.names.flatMap(({ value }) => {
    const arabic = value
      .match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s\u200c–-]*/gu)
      ?.join(" ")
      .trim();
    return arabic ? [arabic] : [];
  });
}
