/** Characters of a piece that is worth a write. */
const pieceLength = 64 * 1024;

/** Lines of a format, gathered into pieces that are worth a write. */
export async function* chunk(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const text of texts) {
    held += text;
    if (held.length < pieceLength) continue;
    yield held;
    held = "";
  }
  if (held !== "") yield held;
}
