import { letters } from "./positionKey.ts";
import { gridSize, type Place } from "./view.ts";

/** Eight letters a place: four for its key, two for each coordinate. */
export function placesText(places: Readonly<Record<string, Place>>): string {
  return Object.keys(places)
    .sort()
    .map((key) => key + places[key]!.map(twoLetters).join(""))
    .join("");
}

export function placesFrom(text: string): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [, key, x, y] of text.matchAll(/([\w-]{4})([\w-]{2})([\w-]{2})/g)) places[key!] = [from(x!), from(y!)];
  return places;
}

function twoLetters(number: number): string {
  const whole = Math.max(0, Math.min(gridSize - 1, Math.round(number)));
  return letters[whole >> 6]! + letters[whole & 63]!;
}

function from(pair: string): number {
  return letters.indexOf(pair[0]!) * 64 + letters.indexOf(pair[1]!);
}
