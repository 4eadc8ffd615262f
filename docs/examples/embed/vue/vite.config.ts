import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Vue must know which tags are not its own components.
const isCustomElement = (tag: string) => tag.startsWith('story-');

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
