import { Menu, NavLink } from '@mantine/core';
import { IconCheck, IconContrast2 } from '@tabler/icons-react';
import { text } from '#shared/text/text.ts';
import { useSettings } from '#renderer/platform/settings.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the computer has it. */
export function ThemeMenu() {
  const { settings, changeSettings } = useSettings();
  return (
    <Menu position="right-end">
      <Menu.Target>
        <NavLink
          component="button"
          type="button"
          label={text.frame.theme}
          leftSection={<IconContrast2 size={18} aria-hidden />}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map((theme) => (
          <Menu.Item
            key={theme}
            role="menuitemradio"
            aria-checked={settings.theme === theme}
            rightSection={settings.theme === theme ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => changeSettings({ theme })}
          >
            {text.frame.themes[theme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
