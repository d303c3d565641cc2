/** Scripts that names are written in, by the codes that ISO 15924 and Unicode share. */
const scripts = (
  "Latn Arab Cyrl Hani Hang Hira Kana Grek Hebr Deva Thai Geor Armn Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Mymr " +
  "Khmr Laoo Tibt Ethi Mong Thaa Syrc Tfng Cher Nkoo Cans Bopo Copt"
)
  .split(" ")
  .map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, "gu") }));

/** The ISO 15924 code of the script of most letters: "Arab" for كيم; undefined if no letter is in a listed script. */
export function scriptOf(value: string): string | undefined {
  const all = value.match(/\p{L}/gu)?.length ?? 0;
  let most: { code: string | undefined; count: number } = { code: undefined, count: 0 };
  for (const { code, letters } of scripts) {
    const count = value.match(letters)?.length ?? 0;
    if (count > most.count) most = { code, count };
    // No other script can have more.
    if (2 * count > all) break;
  }
  return most.code;
}

/** The codes of the scripts of all letters in listed scripts. */
export function scriptsIn(value: string): ReadonlySet<string> {
  return new Set(scripts.filter(({ letters }) => value.search(letters) !== -1).map(({ code }) => code));
}
