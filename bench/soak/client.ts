import { requestsFor } from "./requests.ts";

/** One answered, failed or aborted request. */
export interface Answer {
  readonly name: string;
  readonly milliseconds: number;
  /** "200", "400", …, "aborted", or the message of a broken connection. */
  readonly result: string;
}

/** The share of requests whose client goes away. */
const abortedShare = 0.02;

/** Sends requests one after another until `isOver`. */
export async function runClient(
  url: string,
  person: () => string,
  isOver: () => boolean,
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  for (let turn = Math.floor(Math.random() * 7); !isOver(); turn++) {
    const requests = Object.entries(requestsFor(person));
    const [name, { path, body }] = requests[turn % requests.length]!;
    const started = performance.now();
    const result = await send(`${url}${path}`, body);
    onAnswer({ name, milliseconds: performance.now() - started, result });
  }
}

async function send(address: string, body: object | undefined): Promise<string> {
  const goesAway = Math.random() < abortedShare;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(goesAway ? 5 : 60_000),
      ...(body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    await response.text();
    return String(response.status);
  } catch (error) {
    return goesAway ? "aborted" : ((error as Error).cause?.toString() ?? String(error));
  }
}
