import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import 'graphiql/style.css';
import '../ui/thema.css';
import '../ui/basis.css';
import './explorer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';

const plek = document.getElementById('app');
if (!plek) throw new Error('#app is missing from explorer.html');
createRoot(plek).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
