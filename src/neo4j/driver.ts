import neo4j, { type Driver } from "neo4j-driver";

/** Where a Neo4j answers, and as whom to ask it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where it is left out. */
  readonly database?: string;
}

/** A driver that gives up within seconds: behind a silent network the defaults wait for three quarters of a minute. */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    userAgent: "rawabit",
  });
}
