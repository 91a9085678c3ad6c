import type { Language } from '../../../agent/domain/language.ts'

/** Things cars, telephones and houses have and this car has no setting for. Nothing may move for them. */
export const ABSENT_THINGS: Readonly<Record<Language, readonly string[]>> = {
  zh: (
    '空气悬架|悬架高度|悬挂|减震|底盘高度|车身高度|电动尾翼|扰流板|主动格栅|驾驶模式|运动模式|舒适模式|雪地模式|越野模式|弹射模式|' +
    '单踏板模式|能量回收|动能回收|行车记录仪|哨兵模式|守卫模式|透明底盘|全景影像|倒车影像|倒车雷达|雷达|自动泊车|遥控泊车|车道保持|定速巡航|自适应巡航|' +
    '自动驾驶|盲区监测|碰撞预警|疲劳监测|限速提醒|陡坡缓降|上坡辅助|自动驻车|电子手刹|胎压监测|胎压|胎压显示|香氛|香薰|加湿器|车载冰箱|冰箱|' +
    '小桌板|无线充电|无线快充|热点|车载热点|手机投屏|投屏|应用商店|浏览器|微信|抖音|车载ktv|卡拉ok|桌面壁纸|壁纸|屏保|设置页面|充电设置页面|车辆设置|' +
    '座椅设置界面|安全带提醒|安全带|车外喊话|车外扬声器|低速提示音|按键音|开机音乐|露营模式|宠物模式|洗车模式|小憩模式|影院模式|亲子模式|代客模式|' +
    '车库门|客厅灯|卧室空调|热水器|扫地机器人|电饭煲|洗衣机|路由器|加湿模式|电动窗帘盒|副驾屏|后视摄像头|手势控制|人脸识别|面部识别|语音唤醒|' +
    '唤醒词|流量|蓝牙钥匙|数字钥匙|车速锁|拖车模式|水温|机油|发动机|变速箱|差速锁|四驱|赛道模式|儿童座椅|安全气囊|夜视|夜视系统|星空顶|游戏|小程序|相机|车内摄像头|' +
    '预约充电|充电上限|对外放电|电池预热|电池保温'
  ).split('|'),
  en: (
    'air suspension|suspension|ride height|spoiler|rear spoiler|sport mode|comfort mode|snow mode|off-road mode|launch control|one pedal driving|' +
    'regenerative braking|regen|dashcam|sentry mode|surround view|reversing camera|parking sensors|park assist|lane keeping|lane assist|cruise control|adaptive cruise|' +
    'autopilot|blind spot monitor|collision warning|driver monitoring|hill descent control|hill hold|parking brake|tire pressure monitor|fragrance|' +
    'humidifier|fridge|tray table|wireless charging|wifi hotspot|screen mirroring|app store|browser|karaoke|wallpaper|screen saver|settings page|' +
    'seat belt reminder|seat belts|horn|external speaker|pedestrian warning sound|key tones|camping mode|pet mode|dog mode|car wash mode|valet mode|' +
    'garage door|vacuum cleaner|washing machine|television|router|oven|coffee machine|gesture control|face recognition|' +
    'wake word|data plan|digital key|tow mode|oil temperature|engine|gearbox|differential lock|four wheel drive|track mode|child seat|airbag|night vision|' +
    'starlight headliner|games|cabin camera|scheduled charging|charge limit|battery preheating|traction control'
  ).split('|'),
}

/** The same ways of asking as for what the car has. */
export const ABSENT_FRAMES: Readonly<Record<Language, readonly string[]>> = {
  zh: '打开X|关闭X|把X打开|帮我关掉X|X打开|把X调高一点|X调到最大|切换到X|给我开一下X|能不能打开X|X关了吧|把X关掉好吗'.split(
    '|',
  ),
  en: 'turn on the X|turn off the X|switch the X on|please activate the X|set the X to maximum|open the X|could you turn up the X|I want the X on|disable the X'.split(
    '|',
  ),
}

/** Talk, telling and questions about the world: nothing is asked of the car. */
export const CHATTER: Readonly<Record<Language, readonly string[]>> = {
  zh: (
    '我昨天把车窗关了|刚才他把空调打开了|我朋友的车有天窗|上次座椅加热坏了|我妈妈不喜欢开空调|他说他把大灯打开了|你觉得天窗有用吗|我家的窗户很大|' +
    '昨晚他忘了关车门|我在想晚上吃什么|这首歌真好听|今天开会开了一整天|老板又让我加班|孩子考试考了九十分|我刚打开邮箱看了一眼|银行已经关门了|他把门一摔就走了|' +
    '公司楼下的灯坏了|我们家空调是去年买的|她打开窗户看了看外面|电影里他打开了一扇门|这个座位是我花钱选的|我把手机调成静音了|会议室的空调太冷了|' +
    '昨天酒店的空调坏了|我买了一个新的方向盘套|他们家的后备箱很大|小明把灯关了睡觉了|我以前的车没有座椅加热|你知道天窗多少钱吗|讲个笑话吧|你叫什么名字|' +
    '一加一等于几|中国的首都是哪里|帮我写一首诗|股票今天涨了没|你喜欢什么颜色|我有点想家了|你真聪明|哈哈哈哈|算了没事|我跟你说个事|我老婆明天过生日|' +
    '他的嗓音很高|这辆车跑得真快|前面那辆车开着双闪|对面的车远光灯太晃了|隔壁车的音响真吵'
  ).split('|'),
  en: (
    'I closed the window yesterday|he turned on the AC a minute ago|my friend has a car with a sunroof|the seat heating broke last week|my mother never uses the air conditioning|' +
    'she said she locked the doors|do you think a sunroof is useful|the windows in my house are huge|I forgot to close the garage last night|what should I eat tonight|' +
    'this is a beautiful song|the meeting went on all day|my boss is driving me crazy|the bank is already closed|he slammed the door and left|' +
    'the lights in the office are broken|we bought our air conditioner last year|in the film he opened a door|tell me a joke|what is your name|' +
    'what is one plus one|what is the capital of France|write me a poem|did the stock market go up|what is your favourite colour|I miss home|you are so smart|never mind that|' +
    'my wife has her birthday tomorrow|his voice is very high|that car ahead has its hazard lights on|I used to have a car with heated seats|' +
    'my brother left his trunk open all night|the hotel room was cold|they installed new windows at school'
  ).split('|'),
}
