import { RawabitError, ShuttingDown } from "../../errors/errors.ts";

/** The client leaves unread what the server sends. */
export class NotReading extends RawabitError {
  constructor() {
    super("OVERLOADED", "This client does not read. Connect again, and continue after the last change that arrived.");
  }
}

/** Codes of WebSockets: 1001 is "going away", 1013 "try again later"; 4401 is one of graphql-transport-ws. */
export function closeCodeOf(reason: unknown): number {
  if (reason instanceof ShuttingDown) return 1001;
  if (!(reason instanceof RawabitError)) return 1000;
  return reason.code === "UNAUTHENTICATED" ? 4401 : reason.code === "FORBIDDEN" ? 4403 : 1013;
}

/** Bytes that a WebSocket's reason may have. */
const maxReason = 123;

export function closeReasonOf(reason: unknown): string {
  if (!(reason instanceof RawabitError)) return "";
  const bytes = Buffer.from(reason.message);
  return bytes.length <= maxReason
    ? reason.message
    : `${bytes
        .subarray(0, maxReason - 3)
        .toString()
        .replace(/\S*$/, "")}…`;
}
