import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault, Place } from '@/lib/model/fault';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** A content file taken apart. `data` is null when there are faults. */
export interface ParsedFile<T> {
  data: T | null;
  body: Root;
  faults: Fault[];
  /** Where a field of the front matter stands, for faults that are found later. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Parses a content file (YAML front matter, then Markdown) and checks the front matter against its schema.
 * Never throws: every fault is returned with file, line, field, what was expected, and a hint.
 */
export function parseFile<T>(file: string, source: string, schema: z.ZodType<T>): ParsedFile<T> {
  const body = markdown.parse(source);
  const front = body.children[0]?.type === 'yaml' ? body.children[0] : null;
  if (!front) {
    const fault: Fault = {
      file,
      line: 1,
      column: 1,
      field: 'front matter',
      message: 'expected front matter, found none',
      hint: 'Start the file with a line "---", the fields, and another line "---".',
    };
    return { data: null, body, faults: [fault], placeOf: () => ({ line: 1, column: 1 }) };
  }
  const counter = new LineCounter();
  const yaml = parseDocument(front.value, { lineCounter: counter });
  const firstLine = (front.position?.start.line ?? 1) + 1;
  const placeAt = (offset: number): Place => {
    const at = counter.linePos(offset);
    return { line: at.line - 1 + firstLine, column: at.col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = yaml.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  const syntax = yaml.errors.map(
    (error): Fault => ({
      file,
      ...placeAt(error.pos[0]),
      field: 'front matter',
      message: `not valid YAML: ${(error.message.split('\n')[0] ?? error.code).replace(/ at line \d+, column \d+:?$/, '')}`,
      hint: 'Put a value that holds a colon, a quotation mark or a # at its start between single quotation marks.',
    }),
  );
  if (syntax.length > 0) return { data: null, body, faults: syntax, placeOf };
  const result = schema.safeParse(yaml.toJS() ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, body, faults: [], placeOf };
  return { data: null, body, faults: result.error.issues.flatMap((issue) => faultsOf(issue, file, placeOf)), placeOf };
}

/** `roles[0].title.en` for `['roles', 0, 'title', 'en']`. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'front matter';

function faultsOf(issue: z.core.$ZodIssue, file: string, placeOf: (path: readonly PropertyKey[]) => Place): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...placeOf([...issue.path, key]),
      field: fieldName([...issue.path, key]),
      message: 'no such field',
      hint: 'Take the field out, or correct its name; the schemas in lib/model list all fields.',
    }));
  }
  const found = issue.input === undefined ? 'found nothing' : `found ${JSON.stringify(issue.input)}`;
  return [
    {
      file,
      ...placeOf(issue.path),
      field: fieldName(issue.path),
      message: `${expectationOf(issue)}, ${found}`,
      hint: hintOf(issue),
    },
  ];
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'record' ? 'fields' : issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return `expected ${issue.message}`;
    default:
      return issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
        ? issue.message
        : `expected ${issue.message}`;
  }
}

const hintOf = (issue: z.core.$ZodIssue): string =>
  issue.input === undefined
    ? 'Add the field to the front matter.'
    : issue.code === 'invalid_type' && issue.expected === 'string'
      ? 'Put the value between quotation marks.'
      : 'Correct the value.';
