import { letters } from "./positionKey.ts";
import { gridSize, type Position } from "./view.ts";

/** Eight letters a place: four for its key, two for each coordinate. */
export function encodePositions(positions: Readonly<Record<string, Position>>): string {
  return Object.keys(positions)
    .sort()
    .map((key) => key + positions[key]!.map(twoLetters).join(""))
    .join("");
}

export function decodePositions(text: string): Record<string, Position> {
  const positions: Record<string, Position> = {};
  for (const [, key, x, y] of text.matchAll(/([\w-]{4})([\w-]{2})([\w-]{2})/g)) positions[key!] = [from(x!), from(y!)];
  return positions;
}

function twoLetters(number: number): string {
  const whole = Math.max(0, Math.min(gridSize - 1, Math.round(number)));
  return letters[whole >> 6]! + letters[whole & 63]!;
}

function from(pair: string): number {
  return letters.indexOf(pair[0]!) * 64 + letters.indexOf(pair[1]!);
}
