// Fails where schema/schema.graphql or the typed operations of the tests are not what `npm run generate` would write.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { printServedSchema } from "../dist/schema.js";

const file = new URL("../schema/schema.graphql", import.meta.url);
if (readFileSync(file, "utf8") !== (await printServedSchema())) {
  console.error("schema/schema.graphql is not the schema that is served.");
  process.exit(1);
}
execFileSync("node_modules/.bin/graphql-codegen", ["--check"], { stdio: "inherit" });
