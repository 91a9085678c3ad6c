/** The only IPC channels. Each message carries the number of the connection it belongs to. */
export const IPC = {
  /** Screen → main: (connection) a connection begins; an older one of the same window ends. */
  open: 'codriver:open',
  /** Both ways: (connection, frame) one message of the contract as JSON text. */
  frame: 'codriver:frame',
  /** Both ways: (connection, bytes) sound, as audio-frame.ts in agent/protocol lays it out. */
  sound: 'codriver:sound',
  /** Both ways: (connection) the connection has ended. */
  close: 'codriver:close',
} as const
