import { once } from "node:events";
import { createClient as createEventClient } from "graphql-sse";
import { type Client, createClient } from "graphql-ws";
import { WebSocket } from "ws";

/** A client of a server's WebSockets, which does not connect again by itself. */
export function socketClient(url: string, connectionParams?: Record<string, unknown>): Client {
  return createClient({
    url: socketAddress(url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(connectionParams && { connectionParams }),
  });
}

/** A client of a server's event streams. */
export function eventClient(url: string) {
  return createEventClient({ url: `${url}/graphql`, retryAttempts: 0 });
}

/** A socket without any protocol of its own. */
export async function rawSocket(url: string, { protocol = "graphql-transport-ws", headers = {} } = {}) {
  const socket = new WebSocket(socketAddress(url), protocol, { headers });
  await once(socket, "open");
  return socket;
}

/** How the server closes a socket. */
export async function closing(socket: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = (await once(socket, "close")) as [number, Buffer];
  return { code, reason: String(reason) };
}

/** The status and message with which the server refuses a handshake. */
export async function refusal(
  url: string,
  { protocol = "graphql-transport-ws", headers = {} } = {},
): Promise<{ status: number; message: string }> {
  const socket = new WebSocket(socketAddress(url), protocol, { headers });
  socket.on("error", () => {});
  const [, response] = await once(socket, "unexpected-response");
  let body = "";
  for await (const part of response) body += part;
  return { status: response.statusCode, message: JSON.parse(body).errors[0].message };
}

function socketAddress(url: string): string {
  return `${url.replace(/^http/, "ws")}/graphql`;
}

/** Everything that a subscription has received so far. */
export function collect<Data = { readonly id: string }>(
  client: { iterate(request: { query: string; variables?: Record<string, unknown> }): AsyncIterableIterator<unknown> },
  query: string,
  variables: Record<string, unknown> = {},
) {
  const results: { data?: { changes: Data } | null; errors?: readonly { message: string }[] }[] = [];
  const events = client.iterate({ query, variables });
  const ended = (async () => {
    for await (const result of events) results.push(result as never);
  })();
  ended.catch(() => {});
  return {
    results,
    ids: () => results.map(({ data }) => (data?.changes as { id?: string } | undefined)?.id),
    ended,
    stop: async () => void (await events.return?.()),
  };
}

/** The messages of graphql-transport-ws. */
export const init = { type: "connection_init" };
export const subscribe = (id: string, query: string) => ({ id, type: "subscribe", payload: { query } });

/** Sends messages on a socket, and collects the server's. */
export async function openSocket(url: string, messages: readonly (object | string)[] = []) {
  const socket = await rawSocket(url);
  const received: Record<string, unknown>[] = [];
  socket.on("message", (message) => received.push(JSON.parse(String(message))));
  for (const message of messages) socket.send(typeof message === "string" ? message : JSON.stringify(message));
  return { socket, received };
}
