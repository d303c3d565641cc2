import neo4j, { type Driver } from "neo4j-driver";

/** The driver's number for "all rows at once", which it does not export. */
const allRows = -1;

/** The address of a Neo4j, and the credentials for it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** By default, the server's default database. */
  readonly database?: string;
}

/**
 * A driver with timeouts of seconds: with the defaults it waits up to 45 s on a network that drops packets. It fetches
 * all rows of a result at once: when it fetches them in parts and the query is cancelled between two parts, it may discard
 * the rest after resetting the connection, and the next query on that connection fails.
 */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    fetchSize: allRows,
    telemetryDisabled: true,
    userAgent: "rawabit",
  });
}
