import fc from 'fast-check';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor, ORIGIN, POLICY, serve } from '../../main/protocol';

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'commonplace-protocol-')));
const root = join(parent, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(parent, 'renderer-evil'));
writeFileSync(join(root, 'index.html'), '<h1>Commonplace</h1>');
writeFileSync(join(root, 'assets', 'a b.css'), 'h1 {}');
writeFileSync(join(root, 'notes.txt'), 'not for the window');
writeFileSync(join(parent, 'secret.html'), 'secret');
writeFileSync(join(parent, 'renderer-evil', 'page.html'), 'evil');
symlinkSync(join(parent, 'secret.html'), join(root, 'link.html'));
symlinkSync(parent, join(root, 'up'));

describe('the app\'s own addresses', () => {
  test('are files below the root', () => {
    const found = ['/', '/assets/a%20b.css?v=1#top'].map((path) => fileFor(ORIGIN + path, root));
    expect(found).toEqual([join(root, 'index.html'), join(root, 'assets', 'a b.css')]);
  });

  test.each([
    '/..%2fsecret.html', '/%2e%2e/secret.html', '/..%5csecret.html', '/assets/..%2f..%2fsecret.html',
    '/../renderer-evil/page.html', '/..%2frenderer-evil%2fpage.html', '/link.html', '/up/secret.html', '//etc/passwd', '/%2fetc%2fpasswd',
    '/index.html%00.css', '/%zz', '/assets', '/missing.html',
  ])('never lead out of it, nor to what is no file: %s', (path) => {
    expect(fileFor(ORIGIN + path, root)).toBeNull();
  });

  test.each([
    'app://other/index.html', 'app://commonplace.example/index.html', 'file:///index.html', 'http://commonplace/index.html', 'nonsense',
  ])('are ours alone: %s', (address) => {
    expect(fileFor(address, root)).toBeNull();
  });

  test('lead nowhere else, whatever stands in them', () => {
    const step = fc.oneof(fc.constantFrom('..', '%2e%2e', '.', 'up', 'link.html', 'secret.html', 'assets', '..%2f', '%5c..', ''), fc.string());
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const path = fileFor(`${ORIGIN}/${steps.join('/')}`, root);
      expect(path === null || path.startsWith(root + sep)).toBe(true);
    }));
  });

  test('answer with the policy, also when there is nothing', async () => {
    const answers = await Promise.all(['/', '/assets/a%20b.css', '/notes.txt', '/..%2fsecret.html'].map((path) => serve(ORIGIN + path, root)));
    expect(answers.map((answer) => [answer.status, answer.headers.get('content-type'), answer.headers.get('content-security-policy')])).toEqual([
      [200, 'text/html; charset=utf-8', POLICY], [200, 'text/css; charset=utf-8', POLICY],
      [404, 'text/plain; charset=utf-8', POLICY], [404, 'text/plain; charset=utf-8', POLICY],
    ]);
  });
});
