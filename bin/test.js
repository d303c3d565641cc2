// `npm test` and `npm run test:long`: installs and builds what is missing, runs the checks and the tests, and prints which
// failed and how many passed. Further arguments go to vitest: `npm test -- tests/names`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
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

await provide({ usesNeo4j: true });
const checked = !long && only.length === 0 ? checks.map(runCheck) : [];
const results = await Promise.all([...checked, runTests()]);
const passed = results.reduce((total, result) => total + result.passed, 0);
const failures = results.flatMap((result) => result.failures);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

async function runCheck({ name, command: [program, ...args] }) {
  const passed = (await run(program, args, { quiet: true })) === 0;
  console.log(`${passed ? "✓" : "✗"} ${name}`);
  return { passed: Number(passed), failures: passed ? [] : [name] };
}

/** A run that fails without naming a test counts as one failure, and so does one in which no test ran. */
async function runTests() {
  const file = join(root, `.rawabit/test-report-${process.pid}.json`);
  mkdirSync(join(root, ".rawabit"), { recursive: true });
  const args = ["run", ...only, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = await run(tool("vitest"), args, { env: { ...process.env, RAWABIT_TESTS: long ? "long" : "" } });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { numPassedTests: 0, testResults: [] };
  rmSync(file, { force: true });
  const passed = report.numPassedTests;
  const failures = report.testResults.flatMap(failuresOf);
  if (failures.length === 0 && (status !== 0 || passed === 0)) failures.push("the run of the tests, as shown above");
  return { passed, failures };
}

/** The failed tests of a file with the first line of what each says, or the file itself if it failed outside of a test. */
function failuresOf({ name, status, message, assertionResults }) {
  const inFile = (what, said) => `${relative(root, name)}: ${what}${said ? `: ${said.split("\n")[0]}` : ""}`;
  const tests = assertionResults.filter((test) => test.status === "failed");
  if (tests.length === 0) return status === "failed" ? [inFile("the file itself", message)] : [];
  return tests.map((test) => inFile(test.fullName, test.failureMessages?.[0]));
}
