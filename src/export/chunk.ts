/** In characters. */
const chunkLength = 64 * 1024;

/** Joins short texts into chunks, since each chunk costs a write. */
export async function* chunk(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let buffer = "";
  for await (const text of texts) {
    buffer += text;
    if (buffer.length < chunkLength) continue;
    yield buffer;
    buffer = "";
  }
  if (buffer !== "") yield buffer;
}
