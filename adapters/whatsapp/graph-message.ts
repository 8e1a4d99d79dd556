import type { Language } from '../../domain/people/people';

/** A message as the Cloud API takes it, without whom it is for. */
export type GraphMessage =
  | { readonly type: 'text'; readonly text: { readonly body: string; readonly preview_url: boolean } }
  | { readonly type: 'interactive'; readonly interactive: Interactive }
  | StoredMediaMessage
  | SpokenMessage
  | { readonly type: 'template'; readonly template: GraphTemplate };

type Interactive =
  | {
      readonly type: 'button';
      readonly body: { readonly text: string };
      readonly action: {
        readonly buttons: readonly {
          readonly type: 'reply';
          readonly reply: { readonly id: string; readonly title: string };
        }[];
      };
    }
  | {
      readonly type: 'list';
      readonly body: { readonly text: string };
      readonly action: {
        readonly button: string;
        readonly sections: readonly { readonly rows: readonly Row[] }[];
      };
    };

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** Words that are said aloud when they leave, and sent as a voice note. */
export interface SpokenMessage {
  readonly type: 'spoken';
  readonly text: string;
  readonly language: Language;
}

/** A file of ours, named by its content hash until it is uploaded. */
export interface StoredMediaMessage {
  readonly type: 'image' | 'document' | 'audio';
  readonly file: { readonly hash: string; readonly mime: string; readonly name: string };
  readonly caption?: string;
}

export interface GraphTemplate {
  readonly name: string;
  readonly language: { readonly code: string };
  readonly components: readonly {
    readonly type: 'body';
    readonly parameters: readonly { readonly type: 'text'; readonly parameter_name: string; readonly text: string }[];
  }[];
}
