import type { NativeTheme } from 'electron';
import { tellHost } from './host.ts';

/** Light or dark, as the program wants it; the host gives the page the same. */
export class NativeThemeDouble implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> {
  #source: NativeTheme['themeSource'] = 'system';

  get themeSource(): NativeTheme['themeSource'] {
    return this.#source;
  }

  set themeSource(source: NativeTheme['themeSource']) {
    this.#source = source;
    tellHost('setColorScheme', { scheme: source === 'system' ? null : source });
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme: NativeThemeDouble = new NativeThemeDouble();
