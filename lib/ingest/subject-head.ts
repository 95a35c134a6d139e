import { cueKind } from '@/lib/text/cues';
import { isAbstract, isAdverb, isKin, isManner, isTitleAlone } from '@/lib/text/names';
import type { Draft, PlacedToken } from './draft';
import { isPerson } from './speaker-phrase';

/** Verbs that take what they are about with ب: اكتفى بجملة، طالب برحيل. */
const GOVERNS_BI =
  /^و?(?:طالب|ندد|اشاد|هدد|وعد|تعهد|اكتفي|علق|رد|رحب|اجاب|نصح|صرح|اقر|اعترف|ختم|توعد|تمسك|تشبث)(?:ت|وا)?$/;

/** How many adverbs and addressees may stand between a verb and its subject. */
const MOST_BETWEEN = 4;

/** The token at which the subject of a reporting word may start: adverbs and those who are spoken to (للصحيفة) are passed over. */
export function subjectStart(draft: Draft, index: number): number {
  let at = index + 1;
  for (let passed = 0; passed < MOST_BETWEEN; passed++) {
    const token = draft.tokens[at];
    if (token?.kind !== 'word' || token.quoted) break;
    const mention = draft.mentionOf.get(at);
    if (isAddressee(token, mention?.start)) at = (mention?.lastToken ?? at) + 1;
    else if (!mention && (token.text === 'ل' || token.text === 'عن' || isAdverb(token.text) || isManner(token.text)))
      at++;
    else break;
  }
  return at;
}

/** للصحافيين، لرويترز: ل before a definite noun or a name. */
const isAddressee = (token: PlacedToken, nameStart: number | undefined): boolean =>
  nameStart === undefined ? /^لل../.test(token.text) : nameStart > token.start && token.text.startsWith('ل');

/**
 * Whether the noun at a token can be the one who speaks. Not: a noun with a preposition written on to it (بدعم), one that belongs to somebody
 * (إعجابه), an adverbial accusative (تحديدا), another reporting word. Names, offices and kin always can.
 */
export function canSpeak(draft: Draft, index: number): boolean {
  const token = draft.tokens[index];
  if (!token) return false;
  const mention = draft.mentionOf.get(index);
  if (mention) return mention.start === token.start || token.text.startsWith('و');
  if (isTitleAlone(token.text)) return true;
  const named = draft.mentionOf.get(index + 1);
  if (isAbstract(token.text) && !(named && isPerson(draft, named))) return false;
  if (/^ب.{3,}/.test(token.text) && GOVERNS_BI.test(draft.tokens[index - 1]?.text ?? '')) return false;
  if (/^(?:بال|لل|كال)/.test(token.text) || cueKind(token.text) !== null || isManner(token.text)) return false;
  const next = draft.tokens[index + 1];
  if (/^[بل]../.test(token.text) && next?.kind === 'word' && next.text.startsWith('ال')) return false;
  if (endsInPronoun(draft, token)) return isKin(token.text);
  return !/..ا$/.test(token.text) || token.text.startsWith('ال');
}

/** Whether the last letters are a pronoun and not ة, which folding makes the same. */
function endsInPronoun(draft: Draft, token: PlacedToken): boolean {
  if (!/(?:ه|ها|هم|هما|هن)$/.test(token.text)) return false;
  const last = draft.text
    .slice(token.start, token.end)
    .replace(/\p{M}+$/u, '')
    .at(-1);
  return last !== 'ة' && last !== 'ﺔ' && last !== 'ﺓ';
}
