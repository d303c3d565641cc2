import { TextField } from "../components/TextField.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";

interface Props {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** Why something is changed. */
export function ReasonField(props: Props) {
  const messages = useCurationMessages();
  return <TextField label={messages.reason} hint={messages.reasonHint} isRequired {...props} />;
}
