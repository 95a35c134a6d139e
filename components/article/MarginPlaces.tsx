import type { MarginNote } from '@/lib/site/margin-notes';
import { marginPlaces } from '@/lib/site/margin-places';

/** The style sheet of one article's margin: where each note stands. */
export function MarginPlaces({ notes }: { notes: readonly MarginNote[] }) {
  return <style>{marginPlaces(notes)}</style>;
}
