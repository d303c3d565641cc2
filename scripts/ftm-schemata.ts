// Generates data/ftm/schemata.json from followthemoney's YAML schemata: npx tsx scripts/ftm-schemata.ts FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Property {
  readonly label?: string;
  readonly type?: string;
  readonly range?: string;
}

interface Schema {
  readonly label: string;
  readonly extends?: readonly string[];
  readonly abstract?: boolean;
  readonly required?: readonly string[];
  readonly caption?: readonly string[];
  readonly edge?: { source: string; target: string; label: string; directed?: boolean; caption?: readonly string[] };
  readonly temporalExtent?: { start?: readonly string[]; end?: readonly string[] };
  readonly properties?: Readonly<Record<string, Property>>;
}

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("Usage: npx tsx scripts/ftm-schemata.ts FOLDER (the folder of the YAML files)");

const schemata = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .flatMap((file) => Object.entries(parse(readFileSync(join(folder, file), "utf8")) as Record<string, Schema>))
  .map(([name, schema]) => {
    const { label, extends: parents = [], abstract, required = [], caption = [], edge, temporalExtent } = schema;
    const properties = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([property, { type = "string", range }]) => [
        property,
        type === "entity" ? { type, range: range ?? "Thing" } : { type },
      ]),
    );
    const kept = { label, extends: parents, abstract: abstract === true, required, caption, edge, temporalExtent };
    return `${JSON.stringify(name)}:${JSON.stringify({ ...kept, properties })}`;
  });

writeFileSync(new URL("../data/ftm/schemata.json", import.meta.url), `{\n${schemata.join(",\n")}\n}\n`);
