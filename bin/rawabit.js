#!/usr/bin/env node
// The command line. On a fresh clone, it first installs and builds what is missing.
import { exitWithParent } from "./exitWithParent.js";
import { provide } from "./install/provide.js";

exitWithParent();
await provide({ usesNeo4j: !/^(-|help)/.test(process.argv[2] ?? "") });
await import("../dist/cli/main.js");
