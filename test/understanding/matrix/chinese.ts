import { type MatrixLanguage, ways } from './frame.ts'

/** How people ask in Chinese, whatever they ask for. */
export const CHINESE_MATRIX: MatrixLanguage = {
  frames: [
    ways(
      'on',
      '打开X|开启X|开X|把X打开|X打开|帮我打开X|给我把X打开|请帮我把X开一下|X开一下|打开一下X|麻烦打开X好吗|能不能把X打开|我想打开X|我要开X|X给我打开|帮忙把X给开了|可以帮我开下X吗|那就把X开开吧|启动X|你帮我把X打开吧|嗯打开X|想让你打开X|X帮我打开一下',
    ),
    ways(
      'off',
      '关闭X|关掉X|关X|把X关了|X关掉|X关上|帮我关闭X|给我把X关一下|请把X关掉|X关一下|麻烦关一下X|能不能关掉X|我想关闭X|我要关掉X|X给我关了|帮忙把X给关了|可以帮我关下X吗|那把X关上吧|把X停掉|X别开了|不要X了|不用开X了|不需要X了|别开X了|X不用了',
    ),
    ways('lock', '锁上X|把X锁上|X锁一下|锁住X|锁好X|帮我把X锁了|X上锁|给X上锁'),
    ways('unlock', '解锁X|X解锁|把X解锁|X解锁一下|帮我解锁X|把X打开|打开X'),
    ways('fold', '折叠X|X折叠|把X折叠起来|把X折起来|X收起来|收起X|帮我把X折叠一下'),
    ways('unfold', '展开X|把X展开|X展开|X打开|把X打开'),
    ways(
      'more',
      'X调高一点|调高X|把X调高|X高一点|X再高一点|提高X|X增加一点|X加一点|把X调大一点|X大一点|帮我把X调高点|X往上调|X升高一些|增大X|X再大点|给我调高一下X|X往上调一点|X加一档|稍微调高一点X|能把X调高一些吗|X太低了|X有点小|X太小了',
    ),
    ways(
      'less',
      'X调低一点|调低X|把X调低|X低一点|X再低一点|降低X|X减一点|减小X|把X调小一点|X小一点|帮我把X调低点|X往下调|X降低一些|X再小点|给我调低一下X|X减一档|稍微调低一点X|能把X调低一些吗|X太高了|X有点大|X太大了',
    ),
    ways('back', 'X往后一点|把X往后调|X往后移一点|X再往后一些|X向后调一点|帮我把X往后挪挪|X靠后一点'),
    ways('forth', 'X往前一点|把X往前调|X往前移一点|X再往前一些|X向前调一点|帮我把X往前挪挪|X靠前一点'),
    ways('wider', 'X开大一点|X再开大点|把X开大些|X开大|X再开一点|X打开一点|X开一条缝|把X稍微打开一点'),
    ways('narrower', 'X关小一点|X再关小点|把X关小些|X关小|X再关一点|X关上一点'),
    ways('max', 'X调到最大|X最大|把X调到最高|X开到最大|将X设为最大|X调最高|帮我把X调到最大'),
    ways('min', 'X调到最小|X最小|把X调到最低|将X设为最低|X调最低|帮我把X调到最小'),
    ways('half', 'X调到一半|把X调到一半|X一半|将X设置到一半'),
    ways(
      'number',
      'X调到N|把X调到N|X设为N|将X设置为N|X调成N|帮我把X调到N|X改成N|X调N|X开到N|把X调整到N|我想把X调到N|X换成N|X给我调到N|请将X调节至N|X打到N|X要N|N的X|能把X调到N吗|X弄到N',
    ),
    ways(
      'percent',
      'X调到N|把X调到N|X设为N|将X设置为N|X调成N|帮我把X调到N|X开N|X打开到N|X开到N|把X打开N|把X开到N',
    ),
    ways('degrees', 'X调到N|把X调到N|X设为N|将X设置为N|X调成N|N的X|X开到N|帮我把X设到N|X改成N|X弄成N'),
    ways(
      'value',
      'X调成V|把X调成V|X设为V|将X设置为V|X切换到V|X改成V|把X换成V|X切到V|帮我把X调到V|X变成V|X用V|给我把X设置成V|X选择V|X切换成V|把X切换为V|能把X改为V吗|我想把X设成V',
    ),
  ],
  places: ['ZX', 'Z的X'],
  zones: {
    driver: '主驾',
    passenger: '副驾',
    rear_left: '左后',
    rear: '后排',
    front: '前排',
    all: '所有',
  },
  numbers: {
    level: [
      ['二档', 2],
      ['3挡', 3],
      ['一档', 1],
      ['三', 3],
      ['2级', 2],
    ],
    percent: [
      ['百分之四十', 40],
      ['百分之60', 60],
      ['30%', 30],
      ['百分之二十五', 25],
      ['百分之七十', 70],
    ],
    degrees: [
      ['二十三度', 23],
      ['26度', 26],
      ['二十一度半', 21.5],
      ['24', 24],
      ['二十五点五度', 25.5],
    ],
  },
}
