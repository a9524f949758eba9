import { httpStore } from '#web/data/http-store.ts';
import { mount } from './mount.tsx';

const BASE = import.meta.env.BASE_URL;

void mount(httpStore({ baseUrl: BASE, fetch: window.fetch.bind(window) }), BASE);
