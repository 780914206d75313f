import { checkoutContract } from '../ports/checkout.contract.js';
import { InMemoryCheckout } from './in-memory-checkout.js';

checkoutContract('the checkout in memory', async () => {
  const checkout = new InMemoryCheckout({ 'there.txt': 'mine', 'folder/old.txt': 'old' }, {}, ['link']);
  return { checkout, text: (path) => checkout.files.get(path), close: () => {} };
});
