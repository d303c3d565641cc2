// Checks the sample in data/sample against its own articles and the reference data. Exits with status 1 if something is wrong.
import { checkSample, formatReport } from "./sample/checkSample.ts";

const report = await checkSample();
console.log(formatReport(report));
if (report.issues.length > 0) process.exitCode = 1;
