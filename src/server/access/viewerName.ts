/** The name of whoever opens the server's second address on this machine. */
export const localEditorName = "local editor";

/**
 * Whether a user may have a name. Names stand in the history of the graph: none may look like another one, or like that of
 * the local editor.
 */
export function isViewerName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.trim() === name &&
    name !== "" &&
    name.length <= 100 &&
    name.toLowerCase() !== localEditorName &&
    !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u.test(name)
  );
}
