/** Scripts that names are written in, by the codes that ISO 15924 and Unicode share. */
const scripts = (
  "Latn Arab Cyrl Hani Hang Hira Kana Grek Hebr Deva Thai Geor Armn Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Mymr " +
  "Khmr Laoo Tibt Ethi Mong Thaa Syrc Tfng Cher Nkoo Cans Bopo Copt"
)
  .split(" ")
  .map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, "gu") }));

/** The ISO 15924 code of the script of most letters: "Arab" for كيم; undefined if no letter is in a listed script. */
export function scriptOf(value: string): string | undefined {
  const counts = scripts.map(({ code, letters }) => ({ code, count: value.match(letters)?.length ?? 0 }));
  const most = counts.reduce((best, script) => (script.count > best.count ? script : best));
  return most.count > 0 ? most.code : undefined;
}

/** The codes of the scripts of all letters in listed scripts. */
export function scriptsIn(value: string): ReadonlySet<string> {
  return new Set(scripts.filter(({ letters }) => value.search(letters) !== -1).map(({ code }) => code));
}
