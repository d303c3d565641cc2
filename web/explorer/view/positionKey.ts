/** The letters of base64url, which stand in an address as they are. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Four letters for an id: enough to tell the actors of a scene apart, and short in the address. */
export function positionKey(id: string): string {
  const hash = hashOf(id);
  return [18, 12, 6, 0].map((shift) => letters[(hash >>> shift) & 63]).join("");
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
