import { posix } from 'node:path';

/** A file of the project, with its text. */
export interface ProjectFile {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
}

/** Folders that say nothing about what is in them. */
const EMPTY_FOLDER_NAMES = ['common', 'helpers', 'hooks', 'services', 'src', 'types', 'utils'];
/** Words that say nothing about what a file does. */
const EMPTY_WORDS = ['helper', 'helpers', 'manager', 'temp', 'util', 'utils', 'v2'];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** A folder of the router: `[id]`, `[...rest]`, `(group)`, `@slot`, `_private`. */
const ROUTE_FOLDER = /^(\[\[?(\.\.\.)?[a-z-]+\]?\]|\([a-z-]+\)|[@_][a-z-]+)$/;
const BARREL = /^index\.(ts|tsx|js|mjs)$/;
const CLIENT_DIRECTIVE = /^\s*(\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*['"]use client['"]/;

const folderFaults = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    if (EMPTY_FOLDER_NAMES.includes(folder))
      return [`lies in "${folder}/", which says nothing; name the folder by its subject`];
    return KEBAB.test(folder) || ROUTE_FOLDER.test(folder)
      ? []
      : [`lies in "${folder}/"; folders are named in kebab-case`];
  });

const componentFaults = (stem: string, text: string): string[] => {
  if (!PASCAL.test(stem)) return ['holds a component; name it in PascalCase, after the component'];
  const exported = new RegExp(`^export (default )?(async )?(function|const) ${stem}\\b`, 'm').test(text);
  return exported ? [] : [`exports no "${stem}"; a component's file is named after its export`];
};

const stemFaults = (stem: string): string[] => {
  if (!KEBAB.test(stem)) return ['is to be named in kebab-case, after its main function'];
  const word = stem.split('-').find((each) => EMPTY_WORDS.includes(each));
  return word ? [`has "${word}" in its name, which says nothing; name it after what it does`] : [];
};

const clientFaults = (name: string, text: string): string[] => {
  const isClient = CLIENT_DIRECTIVE.test(text);
  if (isClient && !name.endsWith('.client.tsx')) return ["begins with 'use client'; let its name end in .client.tsx"];
  if (!isClient && name.endsWith('.client.tsx')) return ["ends in .client.tsx; let it begin with 'use client'"];
  return [];
};

/** What is wrong with the name of a file, in words that follow on its path; empty when all is well. */
export const nameFaults = ({ path, text }: ProjectFile): string[] => {
  const [top, ...folders] = posix.dirname(path).split('/');
  const name = posix.basename(path);
  const stem = name.replace(/\..*$/, '');
  if (BARREL.test(name) && top !== 'app') return ['is a barrel; import from the file that holds the thing'];
  const isComponent = top === 'components' && /^[^.]+(\.client)?\.tsx$/.test(name);
  const isComponentTest = top === 'components' && PASCAL.test(stem) && /\.test\.tsx?$/.test(name);
  return [
    ...folderFaults(folders),
    ...(isComponent ? componentFaults(stem, text) : isComponentTest ? [] : stemFaults(stem)),
    ...clientFaults(name, text),
  ];
};
