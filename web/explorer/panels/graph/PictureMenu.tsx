import { useId } from "react";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Icon } from "../../components/IconButton.tsx";
import { closeOnEscape, closeOnLeave } from "../../components/Menu.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { setAppearance, setLayout } from "../../view/commands.ts";
import { layoutOf, layouts } from "../../view/layouts.ts";
import { nodeColours, nodeSizes } from "../../view/view.ts";
import styles from "./PictureMenu.module.css";

/** Chooses the layout, and what size and colour of actors stand for. */
export function PictureMenu() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  return (
    <details className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <summary title={messages.picture} aria-label={messages.picture}>
        <Icon name="layout" />
      </summary>
      <div className={styles.items}>
        <Choice
          title={messages.layout}
          options={layouts}
          names={messages.layouts}
          chosen={layoutOf(view)}
          onChoose={(layout) => run(setLayout(layout))}
        />
        <Choice
          title={messages.nodeSize}
          options={nodeSizes}
          names={messages.nodeSizes}
          chosen={view.nodeSize}
          onChoose={(nodeSize) => run(setAppearance({ nodeSize }))}
        />
        <Choice
          title={messages.nodeColour}
          options={nodeColours}
          names={messages.nodeColours}
          chosen={view.nodeColour}
          onChoose={(nodeColour) => run(setAppearance({ nodeColour }))}
        />
      </div>
    </details>
  );
}

interface ChoiceProps<Option extends string> {
  readonly title: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ title, options, names, chosen, onChoose }: ChoiceProps<Option>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map((option) => (
        <Checkbox key={option} type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)}>
          {names[option]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
