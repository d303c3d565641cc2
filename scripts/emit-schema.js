// Writes schema/schema.graphql, the schema that the built server serves, for readers, codegen and diffs.
import { readFileSync, writeFileSync } from "node:fs";
import { printServedSchema } from "../dist/graphql/schema.js";

const file = new URL("../schema/schema.graphql", import.meta.url);
const schema = await printServedSchema();
// A test may be reading the file meanwhile.
if (readFileSync(file, "utf8") !== schema) writeFileSync(file, schema);
