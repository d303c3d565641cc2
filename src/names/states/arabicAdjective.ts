/**
 * The Arabic adjective (nisba) of a name of one word: العراق gives عراقي, ليبيا ليبي. It may not be a word in use, but then it
 * stands in no name either.
 * @param name a folded word
 */
export function arabicAdjective(name: string): string | undefined {
  if (!/^\p{Script=Arabic}{3,}$/u.test(name)) return undefined;
  return `${name.replace(/^ال/, "").replace(/(?:يا|ا|ه|ي)$/, "")}ي`;
}
