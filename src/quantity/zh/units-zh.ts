import type { Fraction } from '../decimal.ts';
import { fraction } from '../decimal.ts';
import type { UnitEntry } from '../unit.ts';
import { entry, longestFirst, tenTo } from '../unit.ts';
import { currencyRows, unitRows } from '../units.ts';

/** 万, 亿 and their multiples, as powers of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

export function magnitude(scale: string): Fraction {
  return tenTo(scale === '' ? 0 : (scales.get(scale) ?? 0));
}

/** Every unit by its Chinese name, money among them. */
export const units: ReadonlyMap<string, UnitEntry> = new Map([
  ...currencyRows.flatMap((row) => row.zh.map((name) => [name, entry('money', row.base)] as const)),
  ...unitRows.flatMap((row) => row.zh.map((name) => [name, row] as const)),
]);

/** Names that begin other words, whatever the number: 3次产业, 2大型, 5分别. */
const never: ReadonlyMap<string, string> = guards(`
  位 于 居 列 | 次 产 | 个 体 性 | 部 门 委 分 署 | 人 均 民政 工智能 才 口 气 社 | 台 阶 账 | 名 列 单 录 | 片 区 | 户 均 籍 型 | 股 份 权 东 市
  本 科 地 市 省 区 县 年 月 级 届 次 金 息 | 口 径 岸 碑 | 车 间 型 企 站 库 道 牌 主 险 程 用 联 网 路 流 | 起 到 步 来 草 点 源 诉 至 降
  分 别 类 为 布 析 配 公 之 散 期 级 工 担 享 支 局 成 批 子 会 校 行 值 | 点 多 击 评 半 对 钟 上 到 位 赞
  大 型 气 众 会 湾 学 力 于 幅 数 致 道 厦 桥 事 规 额 批 量 约 概 关 豆 | 元 素 旦 宇 月 件
  方 面 案 向 式 法 便 能 可 米 针 位 阵 舱 | 升 级 至 到 为 高 位 值 格 华 温 学 规 | 米 饭 粉 | 克 服 拉 难 隆 | 斤 斤 | 瓦 解 斯
  成 为 立 果 功 效 本 员 品 都 套 长 熟 交 片 型 就 群 渝 绩 千 百 | 倍 增 加 感 | 半 导 年 成 程 数 月 个 天 岛 封 径 挂 潜
  天 然 津 河 府 水 山 池 门 使 际 猫 空 气 地 长 | 周 年 边 期 转 口 岁 报 会 知 密 村 庄 末 一 二 三 四 五 六 日 | 年 级 会 鉴 轻 货 报
  度 假 过 夏 冬 汛 | 亩 均 | 吨 位 | 只 有 要 需 能 是`);

/** Words that only a Han numeral or a magnitude may stand before by chance: 三家电, 百亿项目. */
const afterHan: ReadonlyMap<string, string> = guards(`
  个 别 人所得税 税 | 家 庭 装修 装饰 电视 电产 电下 电行 居 具 政 长 用 园 国 务 乡 | 户 外 口 用 | 条 件 例 款 | 项 目 | 台 湾 胞 风 商 | 套 班 路
  人 民 工 力 士 文 居 机 事 行 类 生 员 流 际 大代 | 次 于 日 年 生 贷 要 | 批 复 准 发 评 示 而 量 | 名 称 为 义 优 校 企 师 牌 城 镇 村 胜 次
  位 置 数 | 部 队 级 省 件 | 种 植 子 业 养 粮 | 类 似 型 别 | 所 有 在 得 属 需 以 谓 示 辖 长 | 处 于 理 置 罚 在 长 | 间 接 隙 距 断
  头 部 条 | 面 积 向 对 临 貌 上 | 支 持 付 撑 出 援 部 行 线 | 组 织 团 成 建 合 长 | 幅 度 | 层 级 次 面 | 站 位 点 在 稳
  列 入 为 车 举 第 全 | 班 子 列 组 次 | 床 位 | 单 位 个 独 项 体 列 | 款 项 式 | 片 面 | 节 能 约 点 水 | 员 工 额 | 票 据 价
  场 地 所 景 馆 均 面 | 架 构 空 设 | 张 家 贴 | 份 额 | 块 状 | 根 据 本 | 例 如 会 | 道 路 德 | 段 落 | 字 头 | 册 子`);

function guards(list: string): ReadonlyMap<string, string> {
  const rows = list.split(/[|\n]/).map((row) => row.trim().split(/\s+/));
  return new Map(rows.map(([name = '', ...words]) => [name, words.join('|')] as const));
}

const names = [...units.keys()].filter((name) => name !== '百分之' && name !== '千分之');

/** Any unit, the longest first, where it is not the beginning of another word. */
function pattern(...lists: readonly ReadonlyMap<string, string>[]): string {
  const parts = [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const guard = lists
        .map((list) => list.get(name))
        .filter(Boolean)
        .join('|');
      return longestFirst([name]) + (guard ? `(?!${guard})` : '');
    });
  return `(?:${parts.join('|')})`;
}

/** A unit behind Arabic digits. */
export const unitPattern = pattern(never);
/** A unit behind a Han numeral or a magnitude. */
export const unitPatternAfterHan = pattern(never, afterHan);
/** A magnitude, the longest first. */
export const scalePattern = `(?:${longestFirst(scales.keys())})`;

/** One third, two thirds: the printed unit is 三分之. */
export function fractionUnit(denominator: bigint): UnitEntry {
  return { kind: 'percent', base: { unit: 'percent', factor: fraction(100n, denominator) } };
}
