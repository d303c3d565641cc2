/** Scripts that names are written in, as ISO 15924 and Unicode call them alike. */
const scripts = (
  "Latn Arab Cyrl Hani Hang Hira Kana Grek Hebr Deva Thai Geor Armn Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Mymr " +
  "Khmr Laoo Tibt Ethi Mong Thaa Syrc Tfng Cher Nkoo Cans Bopo Copt"
)
  .split(" ")
  .map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, "gu") }));

/** The script of most of a text's letters, in ISO 15924: "Arab" for كيم; undefined where it has no letter of a known one. */
export function scriptOf(value: string): string | undefined {
  const counts = scripts.map(({ code, letters }) => ({ code, count: value.match(letters)?.length ?? 0 }));
  const most = counts.reduce((best, script) => (script.count > best.count ? script : best));
  return most.count > 0 ? most.code : undefined;
}
