import { runCommandLine } from "./commands/commandLine.ts";

process.exitCode = await runCommandLine(process.argv);
