import { Neo4jError } from "neo4j-driver";
import { Conflict, DeadlineExceeded, GraphUnavailable, RawabitError } from "../errors/errors.ts";

const unavailableCodes = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

/** The driver has no codes for a connection that is not free, and for one that is not made in time. */
const [noFreeConnection, noNewConnection] = ["Connection acquisition timed out", "Failed to establish connection in"];

/** Whether an error of the driver says that it found no connection in time, and so has sent nothing to Neo4j. */
export function foundNoConnection(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return error.message.startsWith(noFreeConnection) || error.message.includes(noNewConnection);
}

/** A RawabitError for an error of the driver; any other error unchanged. Uses `code`, because GQL statuses differ between versions of Neo4j. */
export function translateDriverError(error: unknown): unknown {
  if (error instanceof RawabitError || !(error instanceof Neo4jError)) return error;
  if (unavailableCodes.has(error.code) || foundNoConnection(error)) return new GraphUnavailable(error);
  if (error.code.includes("TransactionTimedOut") || error.code.includes("Transaction.Terminated"))
    return new DeadlineExceeded(error);
  if (error.code.includes("ConstraintValidationFailed"))
    return new Conflict("The graph already contains a different entity with this id. Nothing was written.", error);
  return error.retriable ? new GraphUnavailable(error) : error;
}
