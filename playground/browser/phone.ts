import { PhonePage } from './phone-page';

const root = document.getElementById('app');
if (root) new PhonePage(root, document.body.dataset.base ?? '').open();
