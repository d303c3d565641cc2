/** The languages that FollowTheMoney has, by ISO 639-3. */
const codes = (
  "afr amh ara aze bel ben bos bul cat ces cnr dan deu ell eng est fas fil fin fra gle heb hin hrv hun hye ind isl ita jpn " +
  "kan kat kaz khm kir kor lao lav lit ltz mkd mlt mon msa mya nep nld nor pol por pus ron rus sin slk slv spa sqi srp swa " +
  "swe tam tel tgk tgl tha tuk tur ukr urd uzb vie zho"
).split(" ");

/** FollowTheMoney's code of a language in BCP 47: "ar" → "ara"; undefined where it has none. */
export function languageCode(language: string | undefined): string | undefined {
  const [wanted] = language?.toLowerCase().split("-") ?? [];
  return codes.find((code) => Intl.getCanonicalLocales(code)[0] === wanted);
}
