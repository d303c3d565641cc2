import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { jsonIn } from "./jsonIn.ts";

/** An endpoint for chats, as OpenAI's API has it: a local Ollama or vLLM, for example. */
export interface ModelEndpoint {
  /** The address before /chat/completions, such as http://127.0.0.1:11434/v1. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** Milliseconds for all attempts; by default, two minutes: what a small model on a laptop takes for an article. */
  readonly timeout?: number;
}

/** Why a model gave no answer: the end of a sentence. */
export class ModelUnavailable extends Error {}

const attempts = 2;
/** Milliseconds. */
const [defaultTimeout, pause] = [120_000, 1_000];
const maxAnswerTokens = 4_000;
const maxAnswerBytes = 1_000_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * The model's answer to a text. It is sent to the address of the endpoint and nowhere else: redirections are refused.
 * @throws ModelUnavailable; AbortError when `signal` aborts
 */
export async function askModel(
  endpoint: ModelEndpoint,
  prompt: string,
  text: string,
  signal?: AbortSignal,
): Promise<string> {
  const limit = AbortSignal.timeout(endpoint.timeout ?? defaultTimeout);
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(endpoint, prompt, text, limit, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof TryAgain)) throw error;
      if (attempt === attempts || limit.aborted) throw new ModelUnavailable(error.message);
      await wait(pause, undefined, signal && { signal });
    }
  }
}

/** The endpoint may answer later. */
class TryAgain extends Error {}

async function ask(
  { url, model, key }: ModelEndpoint,
  prompt: string,
  text: string,
  limit: AbortSignal,
  signal?: AbortSignal,
): Promise<string> {
  const body = {
    model,
    messages: [
      { role: "system", content: prompt },
      { role: "user", content: text },
    ],
    temperature: 0,
    max_tokens: maxAnswerTokens,
    response_format: { type: "json_object" },
  };
  const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
    method: "POST",
    redirect: "error",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch(() => {
    throw new TryAgain(limit.aborted ? "it has not answered in time" : "nothing answers there");
  });
  if (response.status === 429 || response.status >= 500) throw new TryAgain(`it answers ${response.status}`);
  if (!response.ok) throw new ModelUnavailable(refusalOf(response.status));
  const answer = completion.safeParse(jsonIn(await textOf(response, limit)));
  if (!answer.success) throw new ModelUnavailable("its answer is not one of a chat");
  return answer.data.choices[0]!.message.content;
}

function refusalOf(status: number): string {
  if (status === 401 || status === 403) return `it answers ${status}; check RAWABIT_READER_KEY`;
  if (status === 404) return "it answers 404; check RAWABIT_READER_URL and RAWABIT_READER_MODEL";
  return `it answers ${status}`;
}

async function textOf(response: Response, limit: AbortSignal): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of response.body ?? []) {
      bytes += piece.length;
      if (bytes > maxAnswerBytes) throw new ModelUnavailable("its answer is longer than 1 MB");
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof ModelUnavailable) throw error;
    throw new TryAgain(limit.aborted ? "it has not answered in time" : "its answer broke off");
  }
  return Buffer.concat(pieces).toString("utf8");
}
