import { isolated } from "../../i18n/direction.ts";
import type { TaskActor } from "../task.ts";

/** The names of two actors, with their ids if the names are equal. */
export function namesToTell([one, other]: readonly [TaskActor, TaskActor]): readonly [string, string] {
  if (one.name !== other.name) return [one.name, other.name];
  const withId = ({ name, id }: TaskActor) => `${name} (${isolated(id)})`;
  return [withId(one), withId(other)];
}
