import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Entity, entitySchema } from '@/lib/model/entity';
import type { Fault } from '@/lib/model/fault';
import { parseFile } from './parse-file';

/** An entity file read. `references` are the ids that it names, for whoever knows all entities. */
export interface ReadEntity {
  entity: Entity | null;
  faults: Fault[];
  references: { of: string; fault: Fault }[];
}

/** Reads one file of `content/entities`. Never throws. */
export function readEntity(id: string, file: string, source: string): ReadEntity {
  const { data, body, faults, placeOf } = parseFile(file, source, entitySchema);
  const blocks = body.children.filter((node) => node.type !== 'yaml');
  const foreign = blocks.filter((node) => node.type !== 'paragraph');
  const found = [
    ...faults,
    ...foreign.map((node): Fault => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return {
        file,
        line,
        column,
        field: 'text',
        message: `expected plain paragraphs, found "${node.type}"`,
        hint: 'Write the text of an entity as paragraphs only.',
      };
    }),
  ];
  if (!data) return { entity: null, faults: found, references: [] };
  const paragraphs = blocks
    .filter((node): node is Paragraph => node.type === 'paragraph')
    .map((node) => textOf(node).replace(/\s*\n\s*/g, ' '));
  const references = data.roles.flatMap(({ of }, index) =>
    of === undefined
      ? []
      : [
          {
            of,
            fault: {
              file,
              ...placeOf(['roles', index, 'of']),
              field: `roles[${index}].of`,
              message: `no entity has the id "${of}"`,
              hint: 'Correct the id, or add the entity to content/entities.',
            },
          },
        ],
  );
  return { entity: { ...data, id, paragraphs }, faults: found, references };
}
