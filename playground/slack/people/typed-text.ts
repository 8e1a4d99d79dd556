import type { SlackUser } from '../model';

/**
 * What Slack's client makes of typed words before it sends them: the three control characters as entities, a known
 * `@name` as a mention, a web or mail address in angle brackets.
 */
export function typedToMrkdwn(typed: string, users: readonly SlackUser[]): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .replace(/\bhttps?:\/\/[^\s<>]+[^\s<>.,;:!?)']/g, (url) => `<${url}>`)
    .replace(/(?<![\w@/.])[\w.+-]+@[\w-]+(\.[\w-]+)+\b/g, (mail) => `<mailto:${mail}|${mail}>`)
    .replace(/(?<![\w@])@([\p{L}\d_-]+)/gu, (whole, name: string) => mentionOf(name, users) ?? whole);
}

function mentionOf(name: string, users: readonly SlackUser[]): string | undefined {
  const wanted = name.toLowerCase();
  const user = users.find((each) => each.name === wanted || each.display_name.toLowerCase() === wanted);
  return user && `<@${user.id}>`;
}

/** The other way, for the box in which a message is edited. */
export function mrkdwnToTyped(text: string, users: readonly SlackUser[]): string {
  return text
    .replace(/<@(\w+)(?:\|[^>]*)?>/g, (whole, id: string) => {
      const user = users.find((each) => each.id === id);
      return user ? `@${user.display_name}` : whole;
    })
    .replace(/<(?:mailto:)?([^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
