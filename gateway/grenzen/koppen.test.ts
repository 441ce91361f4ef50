import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { veiligheidskoppen } from './koppen';

describe('security headers of an installation behind TLS', () => {
  test('promises TLS, and lets a form that logs out end at the issuers', async () => {
    const app = express();
    const issuer = 'https://login.example/realms/assen';
    app.use(veiligheidskoppen('https://buurtgraaf.example', [{ issuer } as never]));
    app.get('/', (_req, res) => void res.send('ok'));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(headers.get('content-security-policy')).toMatch(/form-action 'self' https:\/\/login\.example$/);
  });
});
