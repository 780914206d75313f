import { expect, test } from 'vitest';
import { publicAddressIn } from '../../../../src/domain/corpus/quality/public-address.js';

test.each([
  ['Received: from fepD (195.41.46.149) by mail', '195.41.46.149'],
  ['it came from 81.2.69.160.', '81.2.69.160'],
  ['IP:81.2.69.160,', '81.2.69.160'],
  ['http://168.63.76.32:3128/status', '168.63.76.32'],
  ['root@54.85.121.213', '54.85.121.213'],
  ['from 2600:1f13:cfe:3650:a1dc:237c:393a:4ba7 again', '2600:1f13:cfe:3650:a1dc:237c:393a:4ba7'],
  ['http://[2a02:8108:4ac0::7]:80/', '2a02:8108:4ac0::7'],
])('an address of somebody stands in %j', (text, address) => {
  expect(publicAddressIn(text)).toEqual({ at: text.indexOf(address), text: address });
});

test.each([
  'private: 10.52.81.44, 172.16.52.81, 172.31.52.81, 192.168.52.81, 169.254.52.81, 127.52.81.44, 100.64.52.81',
  'documentation: 192.0.2.44, 198.51.100.44, 203.0.113.44, 198.18.52.44, 2001:db8:85a3:8d3:1319:8a2e:370:7348',
  'of many: 224.52.81.44, 239.255.255.250, 255.255.255.0, 0.52.81.44',
  'networks: 52.95.110.0, 52.95.110.255, 52.95.110.44/24, 2600:1f13:cfe::/48',
  'names: 8.8.8.8, 1.1.1.1, 208.67.222.222, 2001:4860:4860::8888, 2606:4700:4700::1111',
  'any: 1.2.3.4, 12.34.56.78, 123.45.67.89, 99.99.99.99',
  'V8 is at 5.9.211.32, from 4.5.103.35; version 52.95.110.44, firmware: 52.95.110.44, v52.95.110.44',
  'Chrome 119.0.6045.105, 4.8.0.1, chapter 52.41.33.2, 1.3.6.1.4.1.311.21.20',
  'no numbers of it: 52.95.110.300, 052.95.110.44, 52.95.110.44.5, 52.95.110.44-rc1, lib/52.95.110.44/x',
  'at 20:26:11:29:10:00:00:00, 2026:11:29, std::2abc::f, 00:1b:44:11:3a:b7',
  '',
])('none stands in %j', (text) => {
  expect(publicAddressIn(text)).toBeUndefined();
});
