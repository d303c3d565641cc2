const endings = ["", "ة", "ا", "ين", "ون", "ان", "تين", "تان"];

/** The forms of a participle, with and without the article. */
function forms(word: string): string[] {
  return endings.flatMap((ending) => [word + ending, `ال${word}${ending}`]);
}

/** Which participle takes which preposition: "خاضع لعقوبات", "مشمول بالعقوبات". */
const hit = [
  ...forms("خاضع").flatMap((word) => [`${word} لعقوبات`, `${word} للعقوبات`]),
  ...["مشمول", "مستهدف", "معاقب", "مثقل"].flatMap(forms).flatMap((word) => [`${word} بعقوبات`, `${word} بالعقوبات`]),
];

const listed = forms("مدرج").flatMap((word) =>
  ["على", "في", "ضمن"].flatMap((preposition) =>
    ["قائمة", "لائحة", "قوائم", "لوائح"].flatMap((list) =>
      ["عقوبات", "العقوبات", "سوداء", "السوداء"].map((kind) => `${word} ${preposition} ${list} ${kind}`),
    ),
  ),
);

/** Words that say of somebody that he is under sanctions: "المدرجة في لوائح العقوبات", "الخاضع لعقوبات". */
export const wordsOfSubjection = [
  ...hit,
  ...listed,
  "الواقع تحت عقوبات",
  "تحت عقوبات",
  "تحت العقوبات",
  "تحت طائلة عقوبات",
  "تحت طائلة العقوبات",
];
