/** Why a question has no answer, for readers. */
export class Fault extends Error {
  /** The API's code, or GONE where no answer came at all. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether the same question may be answered later, as it is. */
export function mayPass(fault: Fault): boolean {
  return fault.code === "GONE" || fault.code === "GRAPH_UNAVAILABLE";
}
