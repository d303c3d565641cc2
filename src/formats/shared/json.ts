/** The value that a line of JSON is, or what is wrong with it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: `it is not JSON: ${error.message}.` };
    throw error;
  }
}
