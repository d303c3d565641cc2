import { gridSize, type Position } from "./view.ts";

/** The alphabet of base64url, which needs no escaping in an address. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Four letters that stand for an actor's id: short, and distinct enough within a scene. */
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

/** The position as whole grid steps; coordinates outside the grid move to its edge. */
export function toGrid(x: number, y: number): Position {
  return [toGridStep(x), toGridStep(y)];
}

/** Eight letters per position: four for its key, two for each coordinate. */
export function encodePositions(positions: Readonly<Record<string, Position>>): string {
  return Object.entries(positions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, position]) => key + position.map(encodeCoordinate).join(""))
    .join("");
}

export function decodePositions(text: string): Record<string, Position> {
  const positions: Record<string, Position> = {};
  for (const [, key, x, y] of text.matchAll(/([\w-]{4})([\w-]{2})([\w-]{2})/g))
    positions[key!] = [decodeCoordinate(x!), decodeCoordinate(y!)];
  return positions;
}

function encodeCoordinate(coordinate: number): string {
  const step = toGridStep(coordinate);
  return letters[step >> 6]! + letters[step & 63]!;
}

function decodeCoordinate(pair: string): number {
  return letters.indexOf(pair[0]!) * 64 + letters.indexOf(pair[1]!);
}

function toGridStep(coordinate: number): number {
  return Math.max(0, Math.min(gridSize - 1, Math.round(coordinate)));
}
