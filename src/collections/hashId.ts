/**
 * A 64-bit hash of an id, or of another text, as two 32-bit numbers: FNV-1a over its UTF-16 code units, from two offsets, each finished with the
 * mixer of MurmurHash3. The chance that any two of five million ids have the same hash is below one in a million. Sources:
 * Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/; Appleby, MurmurHash3 (fmix32).
 */
export function hashId(id: string): readonly [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) + (low >>> 15);
  }
  return [mix(low), mix(high ^ id.length)];
}

function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
