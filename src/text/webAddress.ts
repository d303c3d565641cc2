/** Whether a text is the address of a web page. Any other address, such as `javascript:…`, must not become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
