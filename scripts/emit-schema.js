// Writes schema/schema.graphql from the built server: what clients are served, for readers, codegen and diffs.
import { writeFileSync } from "node:fs";
import { printServedSchema } from "../dist/graphql/schema.js";

writeFileSync(new URL("../schema/schema.graphql", import.meta.url), await printServedSchema());
