import { connection } from "./connection.ts";
import { Fault, mayPass } from "./faults.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

const waits = [1_000, 2_000, 4_000, 8_000, 15_000];

/** How many answers are kept, and for how long in milliseconds: long enough to go back and forth. */
const kept = 300;
const lasting = 5 * 60_000;
const answers = new Map<string, { readonly data: unknown; readonly at: number }>();

/**
 * Puts a question to the server that this page came from, and puts it again while the server is gone.
 * @throws Fault what the API refuses, and why; AbortError once `signal` says so
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal = new AbortController().signal,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const known = answers.get(body);
  if (known && Date.now() - known.at < lasting) return known.data as Data;
  for (let tries = 0; ; tries++) {
    try {
      const data = (await once(body, signal)) as Data;
      connection.tell(false);
      keep(body, data);
      return data;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Fault) || !mayPass(error)) {
        connection.tell(false);
        throw error;
      }
      connection.tell(true);
      await connection.wait(waits[Math.min(tries, waits.length - 1)]!, signal);
      signal.throwIfAborted();
    }
  }
}

async function once(body: string, signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    const headers = { "content-type": "application/json" };
    text = await (await fetch("/graphql", { method: "POST", headers, body, signal })).text();
  } catch (error) {
    throw new Fault("GONE", String(error));
  }
  const answer = parsed(text);
  const refused = answer.errors?.[0];
  if (refused) throw new Fault(refused.extensions?.code ?? "INTERNAL_SERVER_ERROR", refused.message);
  return answer.data;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A proxy in between may answer with a page of its own. */
function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new Fault("GONE", "The answer is not JSON.");
  }
}

function keep(body: string, data: unknown): void {
  answers.delete(body);
  answers.set(body, { data, at: Date.now() });
  if (answers.size > kept) answers.delete(answers.keys().next().value!);
}
