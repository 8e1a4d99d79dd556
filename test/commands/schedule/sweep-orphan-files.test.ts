import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderStore } from '../../../adapters/files/folder-store';
import { sweepOrphanFiles, type OrphanFileDeps } from '../../../commands/schedule/sweep-orphan-files';
import { createFileReferences } from '../../../models/unit-of-work';
import type { StoredFile } from '../../../domain/claim/stored-file';
import { withTestDatabase } from '../../support/database';
import { aConversation, aLine, aMessage, anOutboxMessage, SYSTEM } from '../../support/records';
import { ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
let folder = '';
let files: FolderStore;

beforeEach(async () => {
  await scene.clear();
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-files-'));
  files = await FolderStore.open(folder);
  // Ages of files are told by the disk.
  scene.now = new Date();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function deps(more: Partial<OrphanFileDeps> = {}): OrphanFileDeps {
  return { files, references: createFileReferences(scene.db.unitOfWork), clock: { now: () => scene.now }, ...more };
}

/** A stored file, last stored so many minutes ago. */
async function aFile(content: string, minutes = 61): Promise<StoredFile> {
  const hash = await files.put(Buffer.from(content));
  makeOld(hash, minutes);
  return { hash, mime: 'image/jpeg', size: content.length, name: 'photo.jpg', kind: 'image', width: 1, height: 1 };
}

function makeOld(hash: string, minutes: number): void {
  const at = new Date(Date.now() - minutes * 60_000);
  utimesSync(path.join(folder, hash.slice(0, 2), hash), at, at);
}

test('keeps what anything refers to, and what is younger than an hour', async () => {
  const orphan = await aFile('orphelin');
  const young = await aFile('jeune', 59);
  const [document, line, waiting, leaving] = [
    await aFile('document'),
    await aFile('fil'),
    await aFile('en attente'),
    await aFile('en partance'),
  ];
  const conversation = aConversation();
  await scene.db.unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    tx.claimFile.saveDocument(SYSTEM, {
      id: '00000000-0000-4000-8000-000000000001',
      claimId: null,
      conversationId: conversation.id,
      kind: 'photos',
      file: document,
      medical: false,
      receivedAt: scene.now,
      checkedAt: null,
    });
    tx.transcript.append(
      aLine(conversation.id, 1, { activity: { attachments: [{ contentUrl: `dossier-file:${line.hash}` }] } }),
    );
    tx.outbox.append(
      anOutboxMessage({ kind: 'conversation.event', payload: { name: 'advisor.message', files: [leaving] } }),
    );
    return Promise.resolve();
  });
  await scene.db.unitOfWork.run((tx) =>
    tx.inbox.accept(aMessage({ conversationId: conversation.id, attachments: [waiting] })),
  );

  expect(await sweepOrphanFiles(deps())).toBe(1);
  const left = await Promise.all(
    [orphan, young, document, line, waiting, leaving].map(({ hash }) => files.exists(hash)),
  );
  expect(left).toEqual([false, true, true, true, true, true]);
});

test('spares a file that somebody stores again while the database is asked', async () => {
  const file = await aFile('deux fois');
  const references = {
    among: async () => {
      await files.put(Buffer.from('deux fois'));
      return new Set<string>();
    },
  };
  await sweepOrphanFiles(deps({ references }));
  expect(await files.exists(file.hash)).toBe(true);
});

test('asks in portions, and gets through more files than one of them holds', async () => {
  const hashes = Array.from({ length: 1_201 }, (_, index) => index.toString(16).padStart(64, '0'));
  for (const hash of hashes) {
    writeFileSync(path.join(folder, hash.slice(0, 2), hash), 'x');
    makeOld(hash, 90);
  }
  const asked: number[] = [];
  const references = {
    among: (portion: readonly string[]) => {
      asked.push(portion.length);
      return Promise.resolve(new Set(portion.slice(0, 1)));
    },
  };
  expect(await sweepOrphanFiles(deps({ references }))).toBe(1_198);
  expect(asked).toEqual([500, 500, 201]);
});

test('clears what a crash left half-written', async () => {
  let before: Date | null = null;
  const watched = {
    list: () => files.list(),
    delete: (hash: string, storedBefore?: Date) => files.delete(hash, storedBefore),
    sweepUnfinished: (time: Date) => {
      before = time;
      return Promise.resolve(0);
    },
  };
  await sweepOrphanFiles(deps({ files: watched }));
  expect(before).toEqual(new Date(scene.now.getTime() - 3_600_000));
});
