import { buildSite } from '../build-site.ts';
import { exitWith } from '../exit.ts';

/** Builds one site in a process of its own: its content, its cache, its code and its pages in a folder. */
const [folder = ''] = process.argv.slice(2);

await exitWith(async () => {
  const at = (name: string): string => `${folder}/${name}`;
  const env = { ...process.env, SHUDU_CONTENT: at('content'), SHUDU_CACHE: at('cache') };
  const built = await buildSite(env, at('dist'), at('code'));
  process.stdout.write(built.ok ? '' : built.output);
  return built.ok ? 0 : 1;
});
