import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** What a stand-in for a model has received. */
interface Received {
  readonly url: string;
  readonly authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a request body.
  readonly body: any;
}

/** A text is the message of the model, a number the status of an error. */
export type ModelAnswer = string | number | "silent";

/** An endpoint for chats that answers what a test says; the last answer is repeated. */
export async function startModel(...answers: ModelAnswer[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await json(request);
    received.push({ url: request.url!, authorization: request.headers.authorization, body });
    const answer = answers[Math.min(received.length, answers.length) - 1]!;
    if (answer === "silent") return;
    if (typeof answer === "number") response.writeHead(answer, { location: "/elsewhere" }).end("no");
    else response.end(JSON.stringify({ choices: [{ message: { content: answer } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: { url: `http://127.0.0.1:${port}/v1`, model: "stand-in", key: "secret" },
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
