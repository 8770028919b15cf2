/** The tasks of a case, by what is due first. */
import type { Task } from "../desk/kept.ts";
import { daysBetween } from "../queue/row.ts";

export interface OpenTask {
  readonly task: Task;
  /** Days until it is due; negative when it is late. */
  readonly dueIn: number | undefined;
}

const NEVER = Number.MAX_SAFE_INTEGER;

export function openTasks(tasks: readonly Task[], today: string): readonly OpenTask[] {
  return tasks
    .filter(({ done }) => done === undefined)
    .map((task) => ({ task, dueIn: task.due === undefined ? undefined : daysBetween(today, task.due) }))
    .sort((one, other) => (one.dueIn ?? NEVER) - (other.dueIn ?? NEVER));
}

export function doneTasks(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ done }) => done !== undefined);
}
