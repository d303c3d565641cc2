/**
 * Request ids for one form. The same content has the same id, so that a double click, or another attempt after a lost answer,
 * has one effect; changed content has a new one.
 */
export function createRequestIds(): (input: object) => string {
  let last = { content: "", id: "" };
  return (input) => {
    const content = JSON.stringify(input);
    if (content !== last.content) last = { content, id: randomId() };
    return last.id;
  };
}

/** Not crypto.randomUUID, which browsers have on secure origins only. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, "0")).join("");
}
