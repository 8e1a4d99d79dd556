import type { Words } from './tracking-words.js';

const busy = new WeakSet<Element>();

/** Whether something is being chosen or sent in it. */
export function isBusy(card: Element): boolean {
  return [...card.querySelectorAll('form.upload')].some((form) => busy.has(form));
}

/** Gives the forms of an element preview, progress, cancelling and an answer in place. */
export function improveUploads(within: ParentNode, words: Words): void {
  for (const form of within.querySelectorAll<HTMLFormElement>('form.upload')) improve(form, words);
}

function improve(form: HTMLFormElement, words: Words): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  form.classList.add('lively');
  const shown = document.createElement('div');
  shown.className = 'chosen';
  shown.hidden = true;
  const told = document.createElement('p');
  told.className = 'told';
  told.setAttribute('role', 'status');
  input.after(shown, told);
  const previews: string[] = [];

  const clear = (): void => {
    for (const url of previews.splice(0)) URL.revokeObjectURL(url);
    shown.replaceChildren();
    shown.hidden = true;
    form.classList.remove('has-files', 'sending');
    busy.delete(form);
    form.dispatchEvent(new CustomEvent('upload-over', { bubbles: true }));
  };

  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    clear();
    told.textContent = '';
    if (files.length === 0) return;
    const most = Number(form.dataset.max ?? 0);
    if (files.some(({ size }) => size > most)) {
      told.textContent = words.refused_too_large ?? '';
      input.value = '';
      return;
    }
    busy.add(form);
    for (const file of files) shown.append(previewOf(file, previews));
    shown.hidden = false;
    form.classList.add('has-files');
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, words, told).then((done) => {
      if (!done) return;
      form.reset();
      clear();
      const { after } = form.dataset;
      if (after) location.assign(after);
    });
  });
}

function previewOf(file: File, previews: string[]): HTMLElement {
  const figure = document.createElement('figure');
  if (file.type.startsWith('image/')) {
    const url = URL.createObjectURL(file);
    previews.push(url);
    const picture = document.createElement('img');
    picture.src = url;
    picture.alt = '';
    figure.append(picture);
  } else {
    figure.classList.add('paper-file');
  }
  const name = document.createElement('figcaption');
  name.textContent = file.name;
  name.dir = 'auto';
  figure.append(name);
  return figure;
}

/** XMLHttpRequest, as fetch does not tell how much of a body has left. */
function send(form: HTMLFormElement, words: Words, told: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.setAttribute('aria-label', words.sending ?? '');
    const stop = document.createElement('button');
    stop.type = 'button';
    stop.className = 'quiet stop';
    stop.textContent = words.remove ?? '';
    stop.addEventListener('click', () => {
      request.abort();
    });
    told.textContent = words.sending ?? '';
    told.after(bar, stop);
    busy.add(form);
    form.classList.add('sending');
    const over = (text: string | undefined, done: boolean): void => {
      bar.remove();
      stop.remove();
      form.classList.remove('sending');
      told.textContent = text ?? '';
      told.classList.toggle('good', done);
      resolve(done);
    };
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) bar.value = Math.round((loaded / total) * 100);
    });
    request.addEventListener('load', () => {
      const notice = noticeIn(request);
      if (notice === 'session_over') location.assign('/suivi?avis=session_over');
      else over(words[notice] ?? words.sendFailed, request.status === 200);
    });
    request.addEventListener('error', () => {
      over(words.sendFailed, false);
    });
    request.addEventListener('abort', () => {
      over('', false);
    });
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.send(new FormData(form));
  });
}

function noticeIn({ responseText }: XMLHttpRequest): string {
  try {
    return String((JSON.parse(responseText) as { avis?: unknown }).avis);
  } catch {
    return '';
  }
}
