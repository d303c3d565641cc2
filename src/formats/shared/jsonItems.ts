/** The items of a JSON array, one a line, without its brackets. */
export async function* jsonArrayItems(items: AsyncIterable<object>): AsyncGenerator<string> {
  let before = "\n";
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
}
