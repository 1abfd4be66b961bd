/** Hosts that are this machine, its network or nowhere, in all the clothes that a link can put on them. */
const hosts = [
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '017700000001', '0177.0.0.1', '0x7f.1'],
  ...[
    '127.0.0.1.',
    '127.255.255.254',
    '0.0.0.0',
    '0',
    '0x0',
    '00000000',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
  ],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]'],
  ...[
    '[fe80::1]',
    '[fe80::1%25lo]',
    '[fc00::1]',
    '[fd00::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[100::1]',
    '[4000::1]',
  ],
  ...[
    '[2001:db8::1]',
    '[2001::1]',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
  ],
  ...[
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
  ],
  ...[
    '255.255.255.255',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'ip6-localhost',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
  ],
  ...['metadata.internal', 'rebound.example', 'router.example', 'mixed.example'],
]

/**
 * At least two hundred links that must not lead anywhere, `port` being one that somebody listens on. Names ending in
 * .example and .internal are for a resolver that lies.
 */
export function hostileLinks(port: number): string[] {
  const there = `:${String(port)}/`
  const plain = hosts.flatMap((host) => [
    `http://${host}${there}`,
    `https://${host}${there}`,
    `http://${host}/`,
    `http://user:secret@${host}${there}`,
  ])
  const odd = [
    ...[
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'gopher://127.0.0.1/_',
      'data:text/html,x',
      'javascript:alert(1)',
    ],
    ...[
      'app://stet/',
      'ws://127.0.0.1/',
      'blob:http://127.0.0.1/x',
      'about:blank',
      'view-source:http://127.0.0.1/',
    ],
    ...['//127.0.0.1/', 'http:127.0.0.1', 'http:/127.0.0.1/', 'http://', 'http:///', '', ' ', 'http://a b/'],
    `http://example.org@127.0.0.1${there}`,
    `http://127.0.0.1\\@example.org${there}`,
    `http://example.org#@127.0.0.1${there}\u0000`,
    `http://127.0.0.1${there}\r\nHost: example.org`,
    `http://example.org\t.127.0.0.1${there}`,
    `http://93.184.216.34:22/`,
    `http://93.184.216.34:${String(port)}/`,
  ]
  return [...plain, ...odd]
}
