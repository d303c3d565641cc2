import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";
import type { OwnNames } from "../http/ownHosts.ts";
import { checkSameOrigin } from "./sameOrigin.ts";
import { localEditorName } from "./viewerName.ts";

type Headers = IncomingMessage["headers"];

/** Browsers that may edit at once. The oldest one makes room for another. */
const maxSessions = 50;

/**
 * Makes browsers of this machine editors, by an address with a key that works once. Keys and sessions are in memory only, and
 * end with the server.
 */
export class LocalEditor {
  #key = newSecret();
  /** The hashes of cookies. */
  readonly #sessions = new Set<string>();
  #onSignIn = () => {};

  /** The address that makes a browser an editor. */
  addressAt(url: string): string {
    return `${url}/edit?key=${this.#key}`;
  }

  /** Calls `onSignIn` whenever a browser has become an editor, and the address is another one. */
  onSignIn(onSignIn: () => void): void {
    this.#onSignIn = onSignIn;
  }

  /** The header Set-Cookie for whoever sends the key, which then no longer works; null if it is not the key. */
  signIn(key: string, headers: Headers): string | null {
    if (!timingSafeEqual(digestOf(key), digestOf(this.#key))) return null;
    this.#key = newSecret();
    const secret = newSecret();
    this.#sessions.add(digestOf(secret).toString("hex"));
    if (this.#sessions.size > maxSessions) this.#sessions.delete([...this.#sessions][0]!);
    this.#onSignIn();
    return `${cookieName(headers)}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether the request has the cookie of a session. */
  isSignedIn(headers: Headers): boolean {
    const name = cookieName(headers);
    const cookies = (headers.cookie ?? "").split(";").map((each) => each.trim().split("="));
    return cookies.some(
      ([given, secret = ""]) => given === name && this.#sessions.has(digestOf(secret).toString("hex")),
    );
  }

  /** The editor, if the request has the cookie of a session. @throws Forbidden if another page may have sent it */
  viewerOf(request: Pick<IncomingMessage, "method" | "headers">): Viewer | null {
    if (!this.isSignedIn(request.headers)) return null;
    checkSameOrigin(request);
    return { name: localEditorName, role: "EDITOR" };
  }
}

/**
 * Null for a server that others can reach, whose editors need tokens: its output, with the address for editing, often goes to
 * a log.
 */
export function localEditorFor({ host, hosts }: OwnNames): LocalEditor | null {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host) && hosts.length === 0 ? new LocalEditor() : null;
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function digestOf(secret: string): Buffer {
  return hash("sha256", secret, "buffer");
}

/** Browsers send the cookies of one port to all ports of a host, so servers on other ports need other names. */
function cookieName({ host = "" }: Headers): string {
  return `rawabit-editor-${/:(\d+)$/.exec(host)?.[1] ?? 80}`;
}
