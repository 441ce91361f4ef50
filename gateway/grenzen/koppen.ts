import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Uitgever } from '../identiteit/uitgevers';

/** What a page may never ask of the browser. */
const apparaten = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'midi'];
const overig = [
  'browsing-topics',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];
const machtigingen = [...apparaten, ...overig].map((naam) => `${naam}=()`).join(', ');

/** No external assets, no framing, no inline script or style; recharts sets styles through the DOM, which a CSP allows. */
export function veiligheidskoppen(basis: string, uitgevers: readonly Uitgever[] = []): RequestHandler[] {
  const eigen = ["'self'"];
  const koppen = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: eigen,
        styleSrc: eigen,
        imgSrc: [...eigen, 'data:'],
        fontSrc: eigen,
        connectSrc: eigen,
        manifestSrc: eigen,
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        // Logging out ends at the identity provider, by a redirect of a form.
        formAction: [...eigen, ...uitgevers.map(({ issuer }) => new URL(issuer).origin)],
      },
    },
    // Only what is reached over TLS may promise to stay so.
    strictTransportSecurity: basis.startsWith('https:') ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
  });
  return [
    koppen,
    (_req, res, verder) => {
      res.set('Permissions-Policy', machtigingen);
      verder();
    },
  ];
}
