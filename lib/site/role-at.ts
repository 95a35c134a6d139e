import type { Entity } from '@/lib/model/entity';

type Role = Entity['roles'][number];

/**
 * The office that an entity held on a day such as 2024-11-12, the newest where there are several; null where none is
 * known. A date of which only the year or the month is known covers the whole of it.
 */
export function roleAt(entity: Pick<Entity, 'roles'>, day: string): Role | null {
  const covers = ({ from, to }: Role): boolean =>
    (from === undefined || from <= day.slice(0, from.length)) && (to === undefined || day.slice(0, to.length) <= to);
  return entity.roles.find(covers) ?? null;
}
