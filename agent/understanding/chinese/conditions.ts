import type { ConditionWords } from '../engine/condition.ts'

/** How Chinese states what must hold first. */
export const CHINESE_CONDITIONS: ConditionWords = {
  above: /高于|超过|大于|多于|以上|高过|不低于|之后|以后|过了/u,
  below: /低于|小于|少于|不到|以下|不足|低过|之前/u,
  not: /没有?|不是|未|还没/u,
  outsideTemperature: /(?:车外|室外|外面|环境|户外).*(?:温|度)|气温/u,
  temperature: /温度|车温/u,
  speed: /车速|时速/u,
  battery: /电量|剩余电/u,
  hour: /(?:现在|时间|已经|过了|到了)?.*?(\d{1,2})点/u,
  pastNoon: /下午|晚上|傍晚/u,
  weather: [
    [/下雨|有雨|雨天/u, ['rain', 'thunderstorm']],
    [/下雪|雪天/u, ['snow']],
    [/有雾|起雾天|大雾|雾天/u, ['fog']],
    [/晴天|出太阳|天晴/u, ['clear']],
  ],
  later: /(?:到家|到了|下车|离开|停好|到达|回家|停车)(?:的时候|时|之?后|以后)/u,
}
