import { letterTable, soundsOfLetters } from "./letters.ts";

/** Russian, Ukrainian, Serbian and Macedonian, and the letters of Central Asia, after folding. ә may be any short vowel. */
const table = letterTable(
  `а=a б=b в=v г=g ғ=G д=d е=e є=ye ж=Z з=z и=i і=i ј=y к=k қ=q л=l љ=ly м=m н=n њ=ny ң=ng о=o ө=o п=p р=r с=s т=t ћ=C ђ=j у=u
  ў=w ү=u ұ=u ф=f х=x ҳ=h һ=h ц=ts ч=C џ=j ҷ=j ш=S щ=S ъ= ы=i ь= э=e ю=yu я=ya ә=c`,
);

/** A syllable of a Korean name, unless its letters are those of Chinese names. */
const koreanSyllable = /^[^аеиоуыэюя]*[аеиоуыюя](?:[^аеиоуыэюяь]ь?)?$/;

/** х is h, or nothing, at the end and after a consonant: Шах, Бхутто. */
const silent = /х$|(?<=[бгдпт])х/g;

export function cyrillicSounds(word: string): string {
  // дж, and чж and цз in Korean and Chinese names: Джон, Чжон, Цзиньпин.
  const spelled = word.replace(/[дч]ж|цз/g, "џ").replace(silent, "һ");
  return soundsOfLetters(koreanSyllable.test(spelled) ? koreanSpelling(spelled) : spelled, table);
}

/** Korean names in the system of Kontsevich: Чен is Jong, Чхоль Chol, Ён Yong, Рён Ryong, Чхве Choe, and Ын Un. */
function koreanSpelling(word: string): string {
  return word
    .replace(/^ч(?![хв])/, "џ")
    .replace(/^([чк])х|^([тп])һ/, "$1$2")
    .replace(/ве/, "ўе")
    .replace(/^(?:(?<![чџжшщ])|(?<=^[кгтдпбнмрлх]))е/, "јә")
    .replace(/[еы]/, "ә");
}
