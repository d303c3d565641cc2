import { ReadersDocument } from "../api/deferred/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { Checkbox } from "../components/Checkbox.tsx";
import { isolated } from "../i18n/direction.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";

interface Props {
  /** As the API names it. */
  readonly reader: string;
  readonly onChange: (reader: string) => void;
}

/** Lets a model read as well, if the server has one. Says where the text is then sent. */
export function ReaderField({ reader, onChange }: Props) {
  const messages = useCurationMessages();
  const { data } = useOperation(ReadersDocument, {});
  const model = data?.readers.find(({ sendsTo }) => sendsTo !== null);
  if (!model) return null;
  return (
    <Checkbox checked={reader === model.name} onChange={() => onChange(reader === model.name ? "rules" : model.name)}>
      {messages.modelToo(isolated(model.model ?? model.name), isolated(model.sendsTo!))}
    </Checkbox>
  );
}
