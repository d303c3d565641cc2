#!/usr/bin/env node
// The command line. Works on a fresh clone: it installs and builds what is missing first.
import { endWithParent } from "./endWithParent.js";
import { provide } from "./install/provide.js";

endWithParent();
await provide();
await import("../dist/cli/main.js");
