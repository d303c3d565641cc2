import type { WebSocket } from "ws";

/** Milliseconds between two pings. */
export const pingInterval = 12_000;

/** Pings sockets, so that proxies keep them open, and so that the server notices clients that are gone or do not read. */
export class KeepAlive {
  /** Whether each socket has answered since the last ping, and what to do if it has not. */
  readonly #sockets = new Map<WebSocket, { answered: boolean; readonly onSilence: () => void }>();
  #timer: NodeJS.Timeout | undefined;

  watch(socket: WebSocket, onSilence: () => void): void {
    const state = { answered: true, onSilence };
    this.#sockets.set(socket, state);
    socket.on("pong", () => {
      state.answered = true;
    });
    socket.once("close", () => {
      this.#sockets.delete(socket);
      if (this.#sockets.size === 0) this.#stop();
    });
    this.#timer ??= setInterval(() => this.#ping(), pingInterval).unref();
  }

  #ping(): void {
    for (const [socket, state] of this.#sockets) {
      if (socket.readyState !== socket.OPEN) continue;
      if (!state.answered) state.onSilence();
      else {
        state.answered = false;
        socket.ping();
      }
    }
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
