import { once } from "node:events";
import { createServer } from "node:net";
import { toUserError } from "../errors/userError.ts";

interface Place {
  readonly host: string;
  readonly port: number;
}

/** @throws UserError where nobody could listen there now */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer();
  try {
    server.listen(place);
    await once(server, "listening");
  } catch (error) {
    throw explainPort(place, error);
  } finally {
    server.close();
  }
}

/** Why the server can't listen, in a sentence that says what to do; another error stays as it is. */
export function explainPort({ host, port }: Place, error: unknown): unknown {
  return toUserError(error, {
    EADDRINUSE: `Port ${port} is taken, perhaps by another Rawabit. Choose another with PORT=${port + 1}, or end that program.`,
    EACCES: `Port ${port} is not for everyone. Choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is not an address of this machine.`,
  });
}
