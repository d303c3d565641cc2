import { letterTable, soundsOfLetters } from "./letters.ts";

/** Arabic with the letters of Persian, Urdu, Pashto, Kurdish, Uyghur and Sindhi, and Hebrew, after folding. */
const table = letterTable(
  `ا=A و=U ي=I ع=c ء=
  ب=b پ=p ت=t ٹ=t ټ=t ث=T ج=j چ=C ڇ=C ح=h خ=x ښ=S د=d ڈ=d ډ=d ذ=D ر=r ڑ=r ړ=r ڕ=r ز=z ژ=Z ږ=Z ځ=z څ=ts س=s ش=S ص=s ض=d
  ط=t ظ=z غ=G ف=f ق=q ك=k گ=g ګ=g ڭ=g ڬ=g ڠ=g ل=l ڵ=l م=m ن=n ڼ=n ڻ=n ه=h ۆ=U ۇ=U ۈ=U ۋ=U ې=I ە=e
  א=A ב=b ג=g ד=d ה=h ו=U ז=z ח=x ט=t י=I כך=k ל=l מם=m נן=n ס=s ע=c פף=p צץ=ts ק=k ר=r ש=S ת=t`,
);

/**
 * An alif at the beginning carries any vowel: أحمد, إبراهيم, أسامة. Arabic writes foreign sounds with two letters: تشاد, دجيبوتي.
 * A final h after a consonant is the ending ة, which is said and written as a, ah, e or at.
 */
export function abjadSounds(word: string): string {
  return soundsOfLetters(word, table)
    .replace(/^A/, "c")
    .replace(/tS/g, "C")
    .replace(/dj/g, "j")
    .replace(/(?<=A)h$/, "")
    .replace(/(?<=[^AIU])h$/, "aY");
}
