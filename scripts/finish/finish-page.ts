import { externalizeScripts } from './externalize-scripts';
import { attributeOf, elementsOf, type Page, parsePage, writePage } from './html-tree';
import { clientFaults, policyFaults } from './page-faults';
import { setPolicy } from './page-policy';
import { stripPage } from './strip-page';

/** A page as it is served. */
export interface FinishedPage {
  html: string;
  /** Scripts that stood in the page and have to be files beside it, by path; none for a reading page. */
  scripts: ReadonlyMap<string, string>;
  /** Whether the page keeps the framework's script (`<html data-app-page>`). */
  isApp: boolean;
  /** What makes the page unfit to be served, in words that follow on its name; empty when all is well. */
  faults: readonly string[];
}

const isAppPage = (page: Page): boolean =>
  elementsOf(page).some((element) => element.tagName === 'html' && attributeOf(element, 'data-app-page') !== null);

/** Makes an exported page ready: without the framework where it is a reading page, with its own policy always. */
export const finishPage = (exported: string, fileOfModule: ReadonlyMap<string, string>): FinishedPage => {
  const page = parsePage(exported);
  const isApp = isAppPage(page);
  const faults = isApp ? [] : clientFaults(page, fileOfModule);
  const scripts = isApp ? externalizeScripts(page) : new Map<string, string>();
  if (!isApp) stripPage(page);
  faults.push(...policyFaults(page));
  setPolicy(page);
  return { html: writePage(page), scripts, isApp, faults };
};
