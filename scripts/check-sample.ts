// Proves the sample in data/sample against its own articles and the reference data; fails where a record does not hold.
import { checkSample, reportText } from "./sample/checkSample.ts";

const report = await checkSample();
console.log(reportText(report));
if (report.faults.length > 0) process.exitCode = 1;
