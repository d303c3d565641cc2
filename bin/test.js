// `npm test` and `npm run test:long`: sets up what they need, runs them, and says at last how many passed and failed.
// What follows them on the command line goes to vitest: `npm test -- tests/names.test.ts`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { provide } from "./install/provide.js";
import { root, run } from "./install/run.js";

const long = process.argv[2] === "--long";
const only = process.argv.slice(long ? 3 : 2);
const tool = (name) => join(root, "node_modules/.bin", name);

/** Each counts as one test. */
const checks = [
  { name: "lint and format", command: [tool("biome"), "check", "--error-on-warnings"] },
  { name: "types", command: [tool("tsc"), "-p", "tsconfig.check.json"] },
  { name: "types of the playground", command: [tool("tsc"), "-p", "web/playground"] },
  { name: "types of the explorer", command: [tool("tsc"), "-p", "web/explorer"] },
  {
    name: "generated files are up to date (else: npm run generate)",
    command: [process.execPath, "scripts/check-generated.js"],
  },
];

await provide();
const results = [];
if (!long && only.length === 0)
  for (const { name, command } of checks) {
    const passed = (await run(command[0], command.slice(1), { quiet: true })) === 0;
    console.log(`${passed ? "✓" : "✗"} ${name}`);
    results.push({ passed: Number(passed), failed: Number(!passed) });
  }
results.push(await runTests());
const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);

/** A run that fails without saying what counts as one failure, and so does one in which nothing ran. */
async function runTests() {
  const report = join(root, `.rawabit/test-report-${process.pid}.json`);
  mkdirSync(join(root, ".rawabit"), { recursive: true });
  const words = ["run", ...only, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = await run(tool("vitest"), words, { env: { ...process.env, RAWABIT_TESTS: long ? "long" : "" } });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  rmSync(report, { force: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
  const silent = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
