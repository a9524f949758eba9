import { datasetStore } from '#web/data/dataset-store.ts';
import { mount } from './mount.tsx';

// This file is built into `assets/`, which stands in the folder that the site is served from, whatever its address is.
// Named first, since Vite takes what it sees beside `new URL` for a file to bundle.
const here: string = import.meta.url;
const site = new URL('../', here);

// Where they are written from the page's own address, they would lead astray as soon as that changes.
for (const link of document.querySelectorAll('link')) link.href = new URL(link.href).href;

void mount(datasetStore(new URL('dataset.json', site).href, window.fetch.bind(window)), site.pathname);
