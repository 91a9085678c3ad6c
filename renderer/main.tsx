import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { shellChannel } from './connection/channels.ts'
import { Connection } from './connection/connection.ts'
import { ScreenProvider } from './connection/use-screen.tsx'
import './design/tokens.css'
import { openCapture } from './microphone/capture.ts'
import { startEarcons } from './microphone/earcons.ts'
import { isAllowed, Microphone } from './microphone/microphone.ts'
import { Toasts } from './notices/toasts.ts'
import { restoreTheme } from './shell/use-document.ts'
import { browserVoice } from './speech/browser-voice.ts'
import { pagePlayer } from './speech/sound-player.ts'
import { SpeechOut } from './speech/speech-out.ts'
import { tellVoices } from './speech/tell-voices.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks #root')

restoreTheme()
const connection = new Connection(shellChannel(window))
const voice = browserVoice(window)
const speech = new SpeechOut(connection, voice, undefined, pagePlayer())
speech.start()
tellVoices(connection, voice, window)
startEarcons(connection)
const microphone = new Microphone({
  connection,
  open: openCapture,
  onFrame: pcm => speech.hear(pcm),
  onDevices: listener => navigator.mediaDevices?.addEventListener('devicechange', listener),
})
connection.start()
void isAllowed(window).then(allowed => allowed && microphone.open())

createRoot(root).render(
  <StrictMode>
    <ScreenProvider connection={connection} toasts={new Toasts()} microphone={microphone}>
      <App />
    </ScreenProvider>
  </StrictMode>,
)
