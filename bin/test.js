// `npm test` and `npm run test:long`: installs and builds what is missing, runs the checks and the tests, and prints how
// many passed and failed. Further arguments go to vitest: `npm test -- tests/names`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { provide } from "./install/provide.js";
import { root, run } from "./install/run.js";

const long = process.argv[2] === "--long";
const only = process.argv.slice(long ? 3 : 2);
const tool = (name) => join(root, "node_modules/.bin", name);

/** Each check counts as one test. The checks run in parallel with the tests, which first wait for Neo4j. */
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
const checked = !long && only.length === 0 ? checks.map(runCheck) : [];
const results = await Promise.all([...checked, runTests()]);
const sum = (outcome) => results.reduce((total, result) => total + result[outcome], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);

async function runCheck({ name, command: [program, ...args] }) {
  const passed = (await run(program, args, { quiet: true })) === 0;
  console.log(`${passed ? "✓" : "✗"} ${name}`);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A run that fails without naming a test counts as one failure, and so does one in which no test ran. */
async function runTests() {
  const report = join(root, `.rawabit/test-report-${process.pid}.json`);
  mkdirSync(join(root, ".rawabit"), { recursive: true });
  const args = ["run", ...only, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = await run(tool("vitest"), args, { env: { ...process.env, RAWABIT_TESTS: long ? "long" : "" } });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  rmSync(report, { force: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
  const failedUnnamed = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: failedUnnamed ? 1 : failed };
}
