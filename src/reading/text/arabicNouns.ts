import { attachedPronouns } from "./arabicVerbs.ts";

interface ArabicNounForm {
  readonly text: string;
  /** Whether a pronoun that is its owner is attached: لقاؤه. */
  readonly hasOwner: boolean;
}

/** The forms of a noun, whose adjectives may follow: "اتصال هاتفي" gives اتصالا هاتفيا, اتصالين هاتفيين, الاتصال الهاتفي, اتصاله الهاتفي, … */
export function arabicNouns(noun: string): ArabicNounForm[] {
  const [first = "", ...adjectives] = noun.split(" ");
  const definite = adjectives.map((each) => `ال${each}`);
  const plain = (text: string) => ({ text, hasOwner: false });
  return [
    plain(noun),
    ...(/[ةتء]$/.test(first) ? [] : [plain([first, ...adjectives].map((each) => `${each}ا`).join(" "))]),
    ...["ين", "ان"].map((dual) =>
      plain([first, ...adjectives].map((each) => each.replace(/ة$/, "ت") + dual).join(" ")),
    ),
    ...(/ي$/.test(first) ? [] : [plain([`ال${first}`, ...definite].join(" "))]),
    ...stemsOf(first).flatMap((stem) =>
      attachedPronouns.map((owner) => ({ text: [stem + owner, ...definite].join(" "), hasOwner: true })),
    ),
  ];
}

function stemsOf(noun: string): string[] {
  if (noun.endsWith("ة")) return [noun.replace(/ة$/, "ت")];
  if (noun.endsWith("ء")) return [noun, noun.replace(/ء$/, "ئ"), noun.replace(/ء$/, "ؤ")];
  return [noun];
}
