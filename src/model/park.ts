import type * as z from 'zod';
import type { ScopeKind } from './fact.ts';
import { bilingual, fields, id, listOf, text, uniqueBy } from './shape.ts';

/** Something a fact may be about: a zone, an industry, a project, an entity. */
const entry = fields({
  id: id().meta({ zh: '`scope` 里写的 id。', en: 'What `scope` calls it.', example: 'textile' }),
  name: bilingual().meta({
    zh: '读者看到的名称。',
    en: 'Its name for readers.',
    example: '{ zh: 纺织业, en: Textiles }',
  }),
  words: fields({
    zh: listOf(text()).meta({ zh: '中文说法。', en: 'Chinese words.' }),
    en: listOf(text()).meta({ zh: '英文说法，写词干。', en: 'English words, as stems.' }),
  })
    .optional()
    .meta({ zh: '正文里怎么称呼它。', en: 'What prose calls it.' }),
});

const entries = () => uniqueBy('id', entry).default([]);

/** park.yaml. */
export const parkSchema = fields({
  name: bilingual().meta({ zh: '园区名称。', en: 'The name of the park.' }),
  place: bilingual().meta({ zh: '省、市、区县。', en: 'Province, city and district.' }),
  about: bilingual().optional().meta({ zh: '一两句介绍。', en: 'A sentence or two about it.' }),
  zones: entries().meta({ zh: '片区。', en: 'Zones.' }),
  industries: entries().meta({ zh: '产业。', en: 'Industries.' }),
  projects: entries().meta({ zh: '项目。', en: 'Projects.' }),
  entities: entries().meta({ zh: '企业和其他单位。', en: 'Firms and other bodies.' }),
  areas: entries().meta({
    zh: '园区之外、报告也说到的区和市，`scope` 里写作 `district` 或 `city`。',
    en: 'Districts and cities beyond the park that a report speaks of; `scope` calls them `district` or `city`.',
  }),
});

export type Park = z.output<typeof parkSchema>;

/** Which list of park.yaml names a scope. */
export const scopeLists = {
  zone: 'zones',
  industry: 'industries',
  project: 'projects',
  entity: 'entities',
  district: 'areas',
  city: 'areas',
} as const satisfies Record<ScopeKind, keyof Park>;
