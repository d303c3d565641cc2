import { soundsOf } from "./soundsOf.ts";

/** The consonant class of a sound. Sounds that spellings of one name confuse are in one class; other sounds have none. */
const classes = new Map<string, string>(
  ["bpfv=b", "tdTD=t", "szSZCQj=s", "kKgqxG=k", "l=l", "r=r", "mnN=n"].flatMap((entry) => {
    const [members, name] = entry.split("=");
    return [...members!].map((sound) => [sound, name!] as const);
  }),
);

/**
 * The consonants of a word in coarse classes, the same for most spellings of a name in any script: Putin, Poutine and بوتين
 * give "btn". A word without consonants gives its first vowel.
 * @param word a folded word
 */
export function skeletonOf(word: string): string {
  return skeletonOfSounds(soundsOf(word));
}

export function skeletonOfSounds(sounds: string): string {
  let skeleton = "";
  for (const sound of sounds) {
    const found = classes.get(sound) ?? (/\d/.test(sound) ? sound : "");
    if (found !== skeleton.at(-1) || /\d/.test(found)) skeleton += found;
  }
  return skeleton || "a";
}
