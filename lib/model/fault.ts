/** One fault of a content file: where it stands, what was expected there, and what to do. */
export interface Fault {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The front matter field (`roles[0].title.en`), or `text` for the body. */
  field: string;
  /** What was expected, and what stood there instead. */
  message: string;
  /** What the editor may do about it. */
  hint: string;
}

/** Where something stands in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A fault as one paragraph for a terminal. */
export const describeFault = (fault: Fault): string =>
  `${fault.file}:${fault.line}:${fault.column}  ${fault.field}: ${fault.message}\n    ${fault.hint}`;

/** Thrown when content cannot be used; carries every fault found, not only the first. */
export class ContentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} fault(s) in the content:\n${faults.map(describeFault).join('\n')}`);
    this.name = 'ContentError';
  }
}
