/** Replaces Arabic and Persian digits: ٢٠٢٣ and ۲۰۲۳ become 2023. */
export function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0)! & 0xf));
}
