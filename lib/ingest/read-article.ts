import { type Article, articleSchema } from '@/lib/model/article';
import type { Fault } from '@/lib/model/fault';
import type { Catalogue } from './catalogue';
import { composeText } from './compose-text';
import { correctLinks, correctQuotes } from './apply-corrections';
import { nameQuotes } from './name-quotes';
import { parseFile } from './parse-file';
import { readText } from './pipeline';

/** Reads one file of `content/articles` and everything in it. Never throws; the article is null where its front matter or text cannot be used. */
export function readArticle(
  id: string,
  file: string,
  source: string,
  catalogue: Catalogue,
): { article: Article | null; faults: Fault[] } {
  const { data, body, faults, placeOf } = parseFile(file, source, articleSchema);
  const { composed, faults: textFaults } = composeText(file, data ?? { title: '' }, body);
  if (!data) return { article: null, faults: [...faults, ...textFaults] };
  const { quotes, links, ...front } = data;
  const found: Fault[] = [...textFaults];
  const fault = (path: (string | number)[], message: string, hint: string): void => {
    found.push({ file, ...placeOf(path), field: `${path[0]}[${path[1]}].${path[2]}`, message, hint });
  };
  const reading = readText(composed, catalogue, {
    links: (draft) => correctLinks(draft, links, fault),
    quotes: (draft) => correctQuotes(draft, quotes, fault),
  });
  // A text that was only partly understood is no article.
  return { article: textFaults.length > 0 ? null : { ...front, ...nameQuotes(reading, id), id }, faults: found };
}
