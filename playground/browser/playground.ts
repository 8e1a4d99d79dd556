/** On a narrow screen one pane is shown at a time, and tabs choose which; on a wide one all stand side by side. */
const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
const panes = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls') ?? ''));

function select(chosen: number): void {
  tabs.forEach((tab, index) => {
    tab.setAttribute('aria-selected', String(index === chosen));
    tab.tabIndex = index === chosen ? 0 : -1;
    panes[index]?.toggleAttribute('data-away', index !== chosen);
  });
}

// The tour would fill a phone's first screen: there it waits to be opened.
if (matchMedia('(max-width: 899px)').matches) document.querySelector('.tour')?.removeAttribute('open');

tabs.forEach((tab, index) => {
  tab.addEventListener('click', () => {
    select(index);
  });
  tab.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (index + step + tabs.length) % tabs.length;
    select(next);
    tabs[next]?.focus();
  });
});

export {};
