import { f1, precision, rate, type Score } from './score';

/** The measures of the table and of the floors: an id, what readers see, and how it is taken from a score (0 to 1). */
export const MEASURES: readonly { id: string; label: string; of: (score: Score) => number }[] = [
  { id: 'spansExact', label: 'Marked spans, exact edges (F1)', of: (score) => f1(score.spansExact) },
  { id: 'spans', label: 'Marked spans, overlap ≥ 0.8 (F1)', of: (score) => f1(score.spans) },
  { id: 'speechFound', label: 'Speech found and taken for speech (F1)', of: (score) => f1(score.speechFound) },
  { id: 'speechOrNot', label: 'Speech or not, of spans found', of: (score) => rate(score.speechOrNot) },
  { id: 'speaker', label: 'Speaker right, of all speech', of: (score) => rate(score.speaker) },
  { id: 'speakerResolved', label: '… by name or id', of: (score) => rate(score.speakerResolved) },
  { id: 'speakerNameNear', label: '… named within 80 characters before', of: (s) => rate(s.speakerAt['name near']) },
  { id: 'speakerRoleNear', label: '… a role within 80 characters before', of: (s) => rate(s.speakerAt['role near']) },
  { id: 'speakerFar', label: '… farther before', of: (score) => rate(score.speakerAt['far before']) },
  { id: 'speakerAfter', label: '… after the quotation', of: (score) => rate(score.speakerAt.after) },
  { id: 'mentions', label: 'Mentions, exact span and entity (F1)', of: (score) => f1(score.mentions) },
  { id: 'mentionsPrecision', label: '… precision', of: (score) => precision(score.mentions) },
  { id: 'homographsPrecision', label: '… precision on homographs', of: (score) => precision(score.homographs) },
  { id: 'headline', label: 'Headline', of: (score) => rate(score.headline) },
  { id: 'standfirst', label: 'Standfirst', of: (score) => rate(score.standfirst) },
  { id: 'dateline', label: 'Dateline', of: (score) => rate(score.dateline) },
  { id: 'datelineParts', label: '… its place and source', of: (score) => rate(score.datelineParts) },
  { id: 'headings', label: 'Headings (F1)', of: (score) => f1(score.headings) },
];
