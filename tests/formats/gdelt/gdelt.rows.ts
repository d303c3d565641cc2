/** An event of GDELT 2.0; columns that a test does not set describe a visit of Japan to France. */
export interface Event {
  readonly id?: string;
  readonly day?: string;
  readonly actor1?: readonly [code: string, name: string];
  readonly actor2?: readonly [code: string, name: string];
  readonly code?: string;
  readonly place?: string;
  readonly url?: string;
  /** Further columns, by number from 0. */
  readonly columns?: Readonly<Record<number, string>>;
}

/** Its 61 columns, separated by tabs. */
export function event({
  id = "1001",
  day = "20151027",
  actor1 = ["JPN", "JAPAN"],
  actor2 = ["FRA", "FRANCE"],
  code = "042",
  place = "Paris, Île-de-France, France",
  url = "https://www.courier.example/visit",
  columns = {},
}: Event = {}): string {
  const all = new Array<string>(61).fill("");
  const given = {
    0: id,
    1: day,
    26: code,
    34: "-1.7647",
    52: place,
    56: "48.8667",
    57: "2.33333",
    59: "20151027220000",
  };
  const actors = { 5: actor1[0], 6: actor1[1], 15: actor2[0], 16: actor2[1], 60: url };
  for (const [column, value] of Object.entries({ ...given, ...actors, ...columns })) all[Number(column)] = value;
  return all.join("\t");
}

/** A mention of an event: 16 columns, separated by tabs. */
export function mention(eventId: string, identifier: string, separator = "\t"): string {
  const before = [eventId, "20151027220000", "20151028001500", "1", "courier.example", identifier];
  return [...before, "4", "-1", "996", "988", "1", "100", "2579", "0.83", "srclc:ara;eng:GT-ARA 1.0", ""].join(
    separator,
  );
}

export const noActor = ["", ""] as const;
