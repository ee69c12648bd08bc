import { parseCommand, type WorkflowCommand } from './commands.ts';
import type { Masks } from './masks.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A message that GitHub shows on the run's page; `properties` are title, file, line and the like. */
export type Annotation = {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};

/** The runner keeps this many annotations of each level per step (actions/runner, ExecutionContext.cs, read 2026-11-22). */
const ANNOTATIONS_PER_LEVEL = 10;

/** The log of one step, line by line as the runner reads it: commands are obeyed, the rest is printed with masks. */
export class StepLog {
  readonly #masks: Masks;
  readonly #debug: boolean;
  #lines: string[] = [];
  #commands: WorkflowCommand[] = [];
  #annotations: Annotation[] = [];
  #echo = false;
  #resume: string | undefined;
  #failed = false;
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};

  constructor(masks: Masks, debug: boolean) {
    this.#masks = masks;
    this.#debug = debug;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Every command that was obeyed, also masks; in order. */
  get commands(): readonly WorkflowCommand[] {
    return this.#commands;
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations;
  }

  /** Whether a command failed the step although its process may have ended well. */
  get failed(): boolean {
    return this.#failed;
  }

  /** One line of the process. */
  read(line: string): void {
    const command = parseCommand(line, this.#resume);
    if (command === undefined || this.#resume !== undefined) {
      if (command?.name === this.#resume?.toLowerCase()) this.#resume = undefined;
      this.#print(line);
      return;
    }
    this.#commands.push(command);
    if (command.name === 'stop-commands') {
      this.#resume = command.data;
      this.#print(line);
      return;
    }
    if (this.#echo && command.name !== 'add-mask') this.#print(line);
    this.#obey(command, line);
  }

  /** A message of the runner or of a command. */
  annotate(level: AnnotationLevel, message: string, properties: Readonly<Record<string, string>> = {}): void {
    const masked = this.#masks.apply(message);
    this.#lines.push(`##[${level}]${masked}`);
    const kept = this.#annotations.filter((other) => other.level === level).length;
    if (kept < ANNOTATIONS_PER_LEVEL) this.#annotations.push({ level, message: masked, properties });
  }

  /** An error of the runner that fails the step. */
  fail(...messages: readonly string[]): void {
    for (const message of messages) this.annotate('error', message);
    this.#failed = true;
  }

  #obey({ name, data, properties }: WorkflowCommand, line: string): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'group':
      case 'endgroup':
        this.#print(`##[${name}]${data}`);
        break;
      case 'debug':
        if (this.#debug) this.#print(`##[debug]${data}`);
        break;
      case 'echo':
        this.#echo = data.trim().toLowerCase() === 'on';
        break;
      case 'add-mask':
        this.#mask(data);
        break;
      case 'set-output':
        this.outputs[properties.name ?? ''] = data;
        break;
      case 'save-state':
        this.state[properties.name ?? ''] = data;
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`Unable to process command '${line}' successfully.`, `The \`${name}\` command is disabled.`);
        break;
    }
  }

  #mask(data: string): void {
    if (data.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.#print('::add-mask::***');
    this.#masks.add(data);
  }

  #print(line: string): void {
    this.#lines.push(this.#masks.apply(line));
  }
}
