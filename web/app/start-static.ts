import { datasetStore } from '#web/data/dataset-store.ts';
import { mount } from './mount.tsx';

// This file is built into `assets/` of the folder that the site is served from, whatever its URL. A variable of its own,
// since Vite bundles what it sees inside `new URL(…, import.meta.url)`.
const here: string = import.meta.url;
const site = new URL('../', here);

// Links relative to the page would break as soon as the router changes the URL.
for (const link of document.querySelectorAll('link')) link.href = new URL(link.href).href;

void mount(datasetStore(new URL('dataset.json', site).href, window.fetch.bind(window)), site.pathname);
