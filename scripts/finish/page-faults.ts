import { isFrameworkBoundary } from './client-modules';
import { attributeOf, commentsOf, describeElement, elementsOf, type Page, textOf } from './html-tree';
import { clientReferences, flightOf } from './read-flight';
import { frameworkCode } from './strip-page';

/** Scripts that hold no code to run, and so need no leave of the policy. */
const DATA_TYPES = ['application/ld+json', 'application/json'];

/** What of a page would need the framework's script to work: the client components in it, and late content. */
export const clientFaults = (page: Page, fileOfModule: ReadonlyMap<string, string>): string[] => {
  const components = clientReferences(flightOf(frameworkCode(page)))
    .map(({ module, name }) => ({ name, file: fileOfModule.get(module) ?? `module ${module} of the build` }))
    .filter(({ file }) => !isFrameworkBoundary(file))
    .map(
      ({ name, file }) => `holds the client component "${name}" of ${file}; draw it on the server, or in lib/reader`,
    );
  // React marks a boundary whose content a script would have to bring in with `$?`, one that failed with `$!`.
  const late = commentsOf(page).some(({ data }) => data === '$?' || data === '$!');
  return late
    ? [...components, 'holds a <Suspense> whose content is not there yet; await it before drawing']
    : components;
};

/** What of a finished page its policy would block. */
export const policyFaults = (page: Page): string[] =>
  elementsOf(page).flatMap((element) => {
    const faults = element.attrs
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name }) => `has the attribute ${name} on ${describeElement(element)}; use a class, or lib/reader`);
    if (
      element.attrs.some(({ name, value }) => name === 'href' && value.trim().toLowerCase().startsWith('javascript:'))
    )
      faults.push(`links to a script on ${describeElement(element)}`);
    if (element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
      faults.push(
        `waits for the stylesheet ${attributeOf(element, 'href')}; import it in the layout, so that it is inlined`,
      );
    if (element.tagName === 'script' && attributeOf(element, 'src') === null) {
      const type = attributeOf(element, 'type');
      if (type === null || !DATA_TYPES.includes(type))
        faults.push(`has an inline script that begins with "${textOf(element).slice(0, 40)}"; put it in lib/reader`);
    }
    return faults;
  });
