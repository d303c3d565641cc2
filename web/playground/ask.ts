/** Puts a query to the server that this page came from. */
export async function ask(
  question: { query: string; variables?: unknown; operationName?: string | null },
  options?: { headers?: Record<string, string> },
) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(question),
  });
  return response.json();
}
