import { proseMutants } from './prose-mutants.ts';

proseMutants('en', [
  ['more than 80 percent', 'over 80 percent', 'the same'],
  ['over 80 percent', 'more than 80 percent', 'the same'],
  ['over 80 percent', '80.95 percent', 'the rate itself, which is over 80 percent'],
  ['80.95 percent', 'more than 80 percent', 'true of the rate'],
  ['80.95 percent', 'over 80 percent', 'true of the rate'],
  ['RMB 10.2 million per mu', 'RMB 153 million per hectare', 'the same, a hectare is 15 mu'],
  ['RMB 153 million per hectare', 'RMB 10.2 million per mu', 'the same, a hectare is 15 mu'],
  ['RMB 10.2 million per mu', 'passing RMB 10 million per mu', 'true of it, and said again'],
  ['RMB 153 million per hectare', 'passing RMB 10 million per mu', 'true of it, and said again'],
  ['RMB 560,000 per mu', 'RMB 8.4 million per hectare', 'the same, a hectare is 15 mu'],
  ['RMB 8.4 million per hectare', 'RMB 560,000 per mu', 'the same, a hectare is 15 mu'],
  ['RMB 560,000 per mu', 'passing RMB 500,000 per mu', 'true of it, and said again'],
  ['RMB 8.4 million per hectare', 'passing RMB 500,000 per mu', 'true of it, and said again'],
  ['RMB 1.543 billion', 'RMB 1.544 billion', 'printed so elsewhere in the source'],
  ['8 hectares', '44,000 square meters', 'one sentence brings both back into use'],
  ['160,000 square meters', 'about 800,000 square meters', 'one sentence names both works'],
]);
