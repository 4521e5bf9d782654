import { proseMutants } from './prose-mutants.ts';

proseMutants('zh', [
  ['超八成', '超80%', 'the same'],
  ['超80%', '超八成', 'the same'],
  ['超80%', '80.95%', 'the rate itself, which is over 80 percent'],
  ['80.95%', '超八成', 'true of the rate'],
  ['80.95%', '超80%', 'true of the rate'],
  ['15.43亿元', '15.44亿元', 'printed so elsewhere in the source'],
  ['16万平方米', '约80万平方米', 'one sentence names both works'],
]);
