// Generates anew, and fails where that changed something: the change is there to be looked at and committed.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const before = generated();
execFileSync(process.execPath, ["scripts/emit-schema.js"], { stdio: "inherit" });
execFileSync("node_modules/.bin/graphql-codegen", { stdio: "inherit" });
const stale = Object.entries(generated()).filter(([file, content]) => before[file] !== content);
for (const [file] of stale) console.error(`${file} was out of date. It has been generated anew: commit it.`);
process.exitCode = stale.length > 0 ? 1 : 0;

function generated() {
  const folders = ["tests/generated", "web/explorer/api/generated", "web/explorer/api/deferred/generated"];
  const files = [
    "schema/schema.graphql",
    ...folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)),
  ];
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")]));
}
