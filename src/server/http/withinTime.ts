import { GraphUnavailable } from "../../errors/errors.ts";

/** What `answer` resolves to, unless it takes longer. @throws GraphUnavailable */
export async function withinTime<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new GraphUnavailable()), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
