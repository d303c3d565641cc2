/** Parses a line of JSON. */
export function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: `not valid JSON: ${error.message}.` };
    throw error;
  }
}

/** The items of a JSON array, one per line, without the brackets. */
export async function* jsonArrayItems(items: AsyncIterable<object>): AsyncGenerator<string> {
  let separator = "\n";
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
}
