import { fold } from "../names/fold.ts";

/** The languages of month names that are read wherever a format gives no language. */
const languages = "en fr ar ru es de it pt tr uk fa".split(" ");

/** Arabic month names differ by region: يناير, كانون الثاني or جانفي for January; غشت for August in Morocco. */
const regions: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-EG", "ar-IQ", "ar-DZ", "ar-MA", "ar-MR"],
};

/** Spellings that Unicode's locale data lacks. */
const spellings: Readonly<Record<string, readonly (readonly [name: string, month: number])[]>> = {
  en: [["Sept", 9]],
  ar: [
    ["كانون ثاني", 1],
    ["مايس", 5],
    ["يونية", 6],
    ["يوليه", 7],
    ["جوييه", 7],
    ["تشرين أول", 10],
    ["تشرين ثاني", 11],
    ["كانون أول", 12],
  ],
};

/** Between two names of one month: "تشرين الأول/أكتوبر", "تشرين الأول (أكتوبر)". */
const between = /[/()،,\\-]+/;

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month (1 to 12) with this name in English or in the given language; undefined if there is none, or if the text has
 * two names that differ.
 * @param language a BCP 47 tag; by default all languages that Rawabit knows month names of
 */
export function monthByName(name: string, language?: string): number | undefined {
  const names = namesIn(language === undefined ? languages : ["en", language]);
  const months = name.split(between).flatMap((each) => {
    const folded = foldedName(each);
    return folded === "" ? [] : [names.get(folded)];
  });
  return months.every((month) => month === months[0]) ? months[0] : undefined;
}

function namesIn(tags: readonly string[]): ReadonlyMap<string, number> {
  const key = tags.join(" ");
  const names = known.get(key) ?? new Map(tags.flatMap(namesOf));
  known.set(key, names);
  return names;
}

/** The long and the short names of a language, alone and as they are within a date. */
function namesOf(language: string): (readonly [string, number])[] {
  const formats = (regions[language] ?? [language]).flatMap((tag) =>
    (["long", "short"] as const).flatMap((month) =>
      [{ month }, { month, day: "numeric" } as const].map(
        (style) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...style, timeZone: "UTC" }),
      ),
    ),
  );
  const names = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2001, index, 1));
      return [foldedName(parts.find(({ type }) => type === "month")!.value), index + 1] as const;
    }),
  );
  const more = (spellings[language] ?? []).map(([name, month]) => [foldedName(name), month] as const);
  return [...names.filter(([name]) => !/^\d+$/.test(name)), ...more];
}

function foldedName(name: string): string {
  return fold(name).replaceAll(".", "").trim();
}
