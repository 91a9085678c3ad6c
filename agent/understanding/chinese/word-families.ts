/**
 * Chinese words that stand for one another inside the names of settings, the first being the one the names are
 * taken apart into. So 座椅加热 in the catalogue also answers to 位子加热 and 椅子制热.
 */
export const CHINESE_WORD_FAMILIES: readonly (readonly string[])[] = [
  ['座椅', '座位', '椅子', '位子', '坐椅'],
  ['加热', '制热', '加温', '发热', '暖'],
  ['通风', '透气'],
  ['扫风', '摆风', '摇摆送风'],
  ['按摩', '揉揉', '按按'],
  ['车窗', '窗户', '窗子', '窗', '车窗户', '车窗玻璃', '玻璃窗'],
  ['空调', 'ac', '冷气', '空调系统', 'a/c'],
  ['音量', '声音', '声响', '声', '说话声', '说话声音', '话音', '音响声', '音量键'],
  ['屏幕', '显示屏', '屏', '荧幕'],
  ['灯', '灯光'],
  ['后视镜', '倒车镜', '反光镜', '倒后镜', '后照镜'],
  ['天窗', '顶窗'],
  ['遮阳帘', '遮阳板', '遮光帘', '窗帘', '帘子'],
  ['后备箱', '行李箱', '尾箱', '后尾箱', '尾门', '后备厢', '后箱'],
  ['雨刮', '雨刷', '雨刮器', '雨刷器', '刮水器'],
  ['方向盘', '转向盘'],
  ['氛围灯', '气氛灯'],
  ['大灯', '车大灯', '前大灯', '前照灯'],
  ['风量', '风速', '风力', '风'],
  ['温度', '气温'],
  ['档位', '挡位', '档', '挡', '等级', '级别'],
  ['抬头显示', 'hud', '平视显示'],
  ['收音机', '电台', '广播'],
]

/** Parts of names that are also what one does: 加热一下座椅 needs no other verb. */
export const CHINESE_VERB_PARTS: readonly string[] = ['加热', '通风', '按摩', '除霜', '除雾', '净化', '扫风']
