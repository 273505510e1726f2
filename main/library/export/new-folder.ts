// A new folder inside one that the user chose, filled under a `.partial` name and named only when it is whole. Nothing that was there is touched.
import { lstat, mkdir, open, realpath, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Failure } from '../../failure';

const PARTIAL = '.partial';
const MAX_TRIES = 1000;

export class NewFolder {
  /** Where it is now, with no link on the way. */
  readonly #path: string;
  readonly #final: string;
  readonly #folders = new Set<string>();
  #count = 0;

  private constructor(path: string, final: string) {
    this.#path = path;
    this.#final = final;
  }

  /** @throws Failure `folder-unwritable`, as all its functions do. */
  static async make(parent: string, name: string): Promise<NewFolder> {
    return explaining(parent, async () => {
      const chosen = await lstat(parent);
      if (chosen.isSymbolicLink()) throw new Failure('folder-unwritable', `${parent} is a link to another place. Choose the folder itself.`, { path: parent });
      if (!chosen.isDirectory()) throw new Failure('folder-unwritable', `${parent} is not a folder.`, { path: parent });
      const real = await realpath(parent);
      for (let count = 1; count <= MAX_TRIES; count++) {
        const final = join(real, count === 1 ? name : `${name} ${count}`);
        if (await exists(final) || await exists(final + PARTIAL)) continue;
        await mkdir(final + PARTIAL);
        return new NewFolder(final + PARTIAL, final);
      }
      throw new Failure('folder-unwritable', `There are too many folders named ${name} in ${parent}.`, { path: parent });
    });
  }

  /** Written to a name of its own first, so that no file is ever half there. `path` is relative, with slashes. */
  async write(path: string, content: string): Promise<void> {
    const target = join(this.#path, ...path.split('/'));
    await explaining(target, async () => {
      await this.#prepare(dirname(target));
      const draft = join(dirname(target), `.${++this.#count}.tmp`);
      await using(await open(draft, 'wx'), async (file) => {
        await file.writeFile(content, 'utf8');
        await file.sync();
      });
      await rename(draft, target);
    });
  }

  /** Gives it its name; returns the path. */
  async complete(): Promise<string> {
    return explaining(this.#final, async () => {
      for (const folder of [...this.#folders, this.#path]) await syncFolder(folder);
      if (await exists(this.#final)) throw new Failure('folder-unwritable', `${this.#final} appeared meanwhile.`, { path: this.#final });
      await rename(this.#path, this.#final);
      await syncFolder(dirname(this.#final));
      return this.#final;
    });
  }

  async discard(): Promise<void> {
    await explaining(this.#path, () => rm(this.#path, { recursive: true, force: true }));
  }

  /** A folder that has become a link would lead the files elsewhere. */
  async #prepare(folder: string): Promise<void> {
    if (!this.#folders.has(folder) && folder !== this.#path) await mkdir(folder);
    this.#folders.add(folder);
    const real = await realpath(folder);
    if (real !== this.#path && !real.startsWith(this.#path + sep)) {
      throw new Failure('folder-unwritable', `${folder} leads out of the export's folder.`, { path: folder });
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function using(file: FileHandle, act: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await act(file);
  } finally {
    await file.close();
  }
}

/** So that a power cut after the end leaves the names too. Windows cannot, and does not need it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using(await open(path, 'r'), (folder) => folder.sync());
}

async function explaining<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof Failure || code === '') throw error;
    const reason = error instanceof Error ? error.message : code;
    throw new Failure('folder-unwritable', `The export could not be written: ${reason}`, { path, reason: code });
  }
}

/** A file system's error code, or nothing. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
