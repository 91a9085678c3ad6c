import type { LucideIcon } from 'lucide-react'
import {
  Armchair,
  ArrowLeft,
  ArrowUp,
  ArrowUpLeft,
  ArrowUpRight,
  Baby,
  BatteryMedium,
  Bell,
  Bluetooth,
  Calendar,
  Car,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  CircleQuestionMark,
  Clock,
  Cloud,
  CloudFog,
  CloudHail,
  CloudLightning,
  CloudRain,
  CloudSnow,
  CloudSun,
  Coffee,
  CornerUpLeft,
  CornerUpRight,
  Cpu,
  CreditCard,
  CupSoda,
  Eye,
  Flag,
  Fuel,
  Gauge,
  Hand,
  Heart,
  History,
  House,
  Info,
  Keyboard,
  Languages,
  Lightbulb,
  Lock,
  LockOpen,
  LogOut,
  MapPin,
  MessageCircle,
  Mic,
  MicOff,
  Milk,
  Minus,
  Monitor,
  Moon,
  Music,
  Navigation,
  Pause,
  Pencil,
  Phone,
  PhoneCall,
  Play,
  Plus,
  Quote,
  Radio,
  RotateCcw,
  RotateCw,
  Route,
  Send,
  Settings,
  Shield,
  Signal,
  SkipBack,
  SkipForward,
  SlidersHorizontal,
  Snowflake,
  Sparkle,
  Square,
  Store,
  Sun,
  SunMoon,
  Tag,
  Terminal,
  Thermometer,
  ThermometerSnowflake,
  Timer,
  Trash2,
  TriangleAlert,
  Undo2,
  User,
  UserPlus,
  Users,
  Video,
  Volume2,
  VolumeX,
  Wallet,
  Wifi,
  WifiOff,
  Wind,
  X,
  Zap,
} from 'lucide-react'
import { OWN_GLYPHS } from './own-glyphs.tsx'

const LUCIDE = {
  armchair: Armchair,
  'arrow-left': ArrowLeft,
  'arrow-up': ArrowUp,
  'arrow-up-left': ArrowUpLeft,
  'arrow-up-right': ArrowUpRight,
  baby: Baby,
  'battery-medium': BatteryMedium,
  bell: Bell,
  bluetooth: Bluetooth,
  calendar: Calendar,
  car: Car,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  'circle-question': CircleQuestionMark,
  clock: Clock,
  cloud: Cloud,
  'cloud-fog': CloudFog,
  'cloud-hail': CloudHail,
  'cloud-lightning': CloudLightning,
  'cloud-rain': CloudRain,
  'cloud-snow': CloudSnow,
  'cloud-sun': CloudSun,
  coffee: Coffee,
  'corner-up-left': CornerUpLeft,
  'corner-up-right': CornerUpRight,
  cpu: Cpu,
  'credit-card': CreditCard,
  cup: CupSoda,
  eye: Eye,
  flag: Flag,
  fuel: Fuel,
  gauge: Gauge,
  hand: Hand,
  heart: Heart,
  history: History,
  house: House,
  info: Info,
  keyboard: Keyboard,
  languages: Languages,
  lightbulb: Lightbulb,
  lock: Lock,
  'lock-open': LockOpen,
  'log-out': LogOut,
  'map-pin': MapPin,
  message: MessageCircle,
  mic: Mic,
  'mic-off': MicOff,
  milk: Milk,
  minus: Minus,
  monitor: Monitor,
  moon: Moon,
  music: Music,
  navigation: Navigation,
  pause: Pause,
  pencil: Pencil,
  phone: Phone,
  'phone-call': PhoneCall,
  play: Play,
  plus: Plus,
  quote: Quote,
  radio: Radio,
  'rotate-ccw': RotateCcw,
  'rotate-cw': RotateCw,
  route: Route,
  send: Send,
  settings: Settings,
  shield: Shield,
  signal: Signal,
  'skip-back': SkipBack,
  'skip-forward': SkipForward,
  'sliders-horizontal': SlidersHorizontal,
  snowflake: Snowflake,
  sparkle: Sparkle,
  square: Square,
  store: Store,
  sun: Sun,
  'sun-moon': SunMoon,
  tag: Tag,
  terminal: Terminal,
  thermometer: Thermometer,
  'thermometer-snowflake': ThermometerSnowflake,
  timer: Timer,
  'trash-2': Trash2,
  'triangle-alert': TriangleAlert,
  'undo-2': Undo2,
  user: User,
  'user-plus': UserPlus,
  users: Users,
  video: Video,
  'volume-2': Volume2,
  'volume-x': VolumeX,
  wallet: Wallet,
  wifi: Wifi,
  'wifi-off': WifiOff,
  wind: Wind,
  x: X,
  zap: Zap,
} as const satisfies Record<string, LucideIcon>

/** Every line icon the screens use: lucide's, and our own of car parts lucide has no drawing for. */
export type IconName = keyof typeof LUCIDE | keyof typeof OWN_GLYPHS

const isLucide = (name: string): name is keyof typeof LUCIDE => Object.hasOwn(LUCIDE, name)
const isOwn = (name: string): name is keyof typeof OWN_GLYPHS => Object.hasOwn(OWN_GLYPHS, name)

/** Narrows a name from the wire (`confirmation.rows[].icon`); unknown ones become `fallback`. */
export const iconNamed = (name: string, fallback: IconName = 'sparkle'): IconName =>
  isLucide(name) || isOwn(name) ? name : fallback

interface IconProps {
  readonly name: IconName
  /** Edge length in dp (0.1 rem). 24, 36 or 72 in this design. */
  readonly size?: number
  readonly className?: string
  /** Read by a screen reader; without it the icon is decoration. */
  readonly label?: string
}

/** A line icon on a 24 grid with a 2 px stroke, in the colour of the text around it. */
export function Icon({ name, size = 36, className, label }: IconProps) {
  const edge = `${size / 10}rem`
  const shared = {
    width: edge,
    height: edge,
    className: className === undefined ? 'icon' : `icon ${className}`,
    ...(label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label }),
  }
  if (isLucide(name)) {
    const Glyph = LUCIDE[name]
    return <Glyph {...shared} strokeWidth={2} />
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled or hidden through `shared`
    <svg
      {...shared}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {OWN_GLYPHS[name]}
    </svg>
  )
}
