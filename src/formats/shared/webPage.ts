/** Whether a text is a web page: declarations and comments may stand before it. */
export function isWebPage(text: string): boolean {
  return /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text);
}
