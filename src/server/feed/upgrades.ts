import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** The connection of a request that asks for a WebSocket, and the first bytes after the request. */
interface Upgrade {
  readonly socket: Socket;
  readonly head: Buffer;
}

/**
 * Lets requests for WebSockets pass through the hooks and routes of all other requests. A route takes the connection with `take`;
 * any other answer is an HTTP response, after which the connection closes.
 */
export class Upgrades {
  readonly #waiting = new WeakMap<IncomingMessage, Upgrade>();

  constructor(app: FastifyInstance) {
    app.server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
      if (request.headers.upgrade?.toLowerCase() !== "websocket")
        return serveWithoutUpgrade(app, request, socket, head);
      socket.on("error", destroy);
      this.#waiting.set(request, { socket, head });
      const response = new ServerResponse(request);
      response.shouldKeepAlive = false;
      response.once("finish", () => socket.end());
      response.assignSocket(socket);
      app.routing(request, response);
    });
  }

  isUpgrade({ raw }: FastifyRequest): boolean {
    return this.#waiting.has(raw);
  }

  /** The connection, which the caller now serves. */
  take({ raw: request }: FastifyRequest, reply: FastifyReply): Upgrade {
    const upgrade = this.#waiting.get(request)!;
    reply.hijack();
    reply.raw.detachSocket(upgrade.socket);
    upgrade.socket.off("error", destroy);
    // For Rawabit's hooks, the request ends here.
    reply.raw.emit("close");
    return upgrade;
  }
}

function destroy(this: Socket): void {
  this.destroy();
}

/**
 * A server may ignore a request for another protocol, such as the one for HTTP/2 that Java's client sends with every request. Node
 * has stopped reading HTTP from the connection, so that the request is put back without its header Upgrade.
 */
function serveWithoutUpgrade(
  { server }: FastifyInstance,
  request: IncomingMessage,
  socket: Socket,
  head: Buffer,
): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = rawHeaders.flatMap((name, index) => {
    if (index % 2 === 1 || /^upgrade$/i.test(name)) return [];
    return [`${name}: ${rawHeaders[index + 1]}`];
  });
  const text = [`${method} ${url} HTTP/${httpVersion}`, ...lines, "", ""].join("\r\n");
  socket.unshift(Buffer.concat([Buffer.from(text, "latin1"), head]));
  server.emit("connection", socket);
}
