// Proves the sample in data/sample against its own articles and the reference data; fails where a record does not hold.
import { checkSample, formatReport } from "./sample/checkSample.ts";

const report = await checkSample();
console.log(formatReport(report));
if (report.issues.length > 0) process.exitCode = 1;
