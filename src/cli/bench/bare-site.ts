import type { Lang } from '../../quantity/quantity.ts';
import type { NewFile } from './bench-content.ts';
import { filled } from './slots.ts';
import { writtenEdition, type WrittenEdition } from './written-edition.ts';

/** As little as an Astro site of Markdown files can be; its code is text here, and none of ours. */
const project: readonly NewFile[] = [
  ['astro.config.mjs', 'export default {};\n'],
  [
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const reports = defineCollection({
  loader: glob({ pattern: '**/*.md', base: './reports' }),
  schema: z.object({ title: z.string() }),
});

export const collections = { reports };
`,
  ],
  [
    'src/pages/[...slug].astro',
    `---
import { getCollection, render } from 'astro:content';
import Plain from '../layouts/Plain.astro';

export async function getStaticPaths() {
  const entries = await getCollection('reports');
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<Plain title={entry.data.title}><Content /></Plain>
`,
  ],
  [
    'src/layouts/Plain.astro',
    `---
const { title } = Astro.props;
---

<!doctype html>
<html>
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`,
  ],
];

/** The same editions as a bare Astro site: one Markdown file for each language, a page for each. */
export function* bareFiles(editions: number): Generator<NewFile> {
  yield* project;
  for (let edition = 0; edition < editions; edition += 1) yield* bareReports(edition);
}

/** The two Markdown files of an edition. */
export function bareReports(edition: number, isEdited = false): readonly NewFile[] {
  const written = writtenEdition(edition, isEdited);
  return (['zh', 'en'] as const).map((lang) => [
    `reports/${lang}/${written.id}.md`,
    markdown(written, lang),
  ]);
}

/** Components taken away; a section is its heading and its text. */
function markdown({ title, sections, slots }: WrittenEdition, lang: Lang): string {
  const told = sections.map(
    ({ heading, text }) => `## ${filled(heading[lang], slots, lang)}\n\n${withoutTags(text[lang])}`,
  );
  return `---\ntitle: ${JSON.stringify(title[lang])}\n---\n\n${told.join('\n\n')}\n`;
}

function withoutTags(text: string): string {
  return text.replaceAll(/<\/?[A-Z][^>]*>/g, '');
}
