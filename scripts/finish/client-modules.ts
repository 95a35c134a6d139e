import vm from 'node:vm';
import { z } from 'zod';

const manifestsSchema = z.record(
  z.string(),
  z.object({ clientModules: z.record(z.string(), z.object({ id: z.union([z.number(), z.string()]) })) }),
);

/** The files behind the module numbers of a build, from the sources of its client reference manifests. */
export const readClientModules = (manifests: readonly string[]): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const manifest of manifests) {
    // The manifest is a script that sets a global; it is run where there is nothing else.
    const sandbox: { __RSC_MANIFEST?: unknown } = {};
    vm.runInNewContext(manifest, sandbox);
    const pages = manifestsSchema.parse(JSON.parse(JSON.stringify(sandbox.__RSC_MANIFEST)));
    for (const { clientModules } of Object.values(pages)) {
      for (const [file, { id }] of Object.entries(clientModules)) files.set(String(id), file.replace('[project]/', ''));
    }
  }
  return files;
};

/** Where Next.js keeps the boundaries that it puts around every page, whether the page has client components or not. */
const FRAMEWORK_BOUNDARY = /^node_modules\/next\/dist\/(esm\/)?(client\/components|lib\/framework|lib\/metadata)\//;

/** Whether a client component is part of every page that Next.js makes; `next/link` and `next/image` are not. */
export const isFrameworkBoundary = (file: string): boolean => FRAMEWORK_BOUNDARY.test(file);
