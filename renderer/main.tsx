import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { shellChannel } from './connection/channels.ts'
import { Connection } from './connection/connection.ts'
import { ScreenProvider } from './connection/use-screen.tsx'
import './design/tokens.css'
import { Toasts } from './notices/toasts.ts'
import { restoreTheme } from './shell/use-document.ts'
import { browserVoice } from './speech/browser-voice.ts'
import { SpeechOut } from './speech/speech-out.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks #root')

restoreTheme()
const connection = new Connection(shellChannel(window))
new SpeechOut(connection, browserVoice(window)).start()
connection.start()

createRoot(root).render(
  <StrictMode>
    <ScreenProvider connection={connection} toasts={new Toasts()}>
      <App />
    </ScreenProvider>
  </StrictMode>,
)
