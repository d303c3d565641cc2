import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";

// A process that holds a lease until it is killed, for tests that kill it.
const [, , home = "", software = ""] = process.argv;
const { address } = await leasePrivateNeo4j({ home, software });
process.stdout.write(`${address.uri}\n`);
