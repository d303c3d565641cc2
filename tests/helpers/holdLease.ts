import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";

// Holds a lease until it is killed, for tests that kill the holder.
const [, , home = "", software = ""] = process.argv;
const { address } = await leasePrivateNeo4j({ home, software });
process.stdout.write(`${address.uri}\n`);
