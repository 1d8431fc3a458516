import type { KnowledgeGraph } from '../model/graph.ts';
import type { Decision } from '../model/reading.ts';
import type { AskOptions } from './ask.ts';
import { type Deciding, decide, takeBack } from './decide.ts';
import { type DecisionInfo, decisionInfos } from './decisions.ts';
import { askOptions, type OpenOptions, openGraph } from './library.ts';
import { openService, type Service } from './service.ts';

/** What a person may decide in a running newsgraph; every change is in the library before it is answered. */
export interface Editor {
  readonly decisions: () => readonly DecisionInfo[];
  readonly decide: (asked: Pick<Deciding, 'kind' | 'about' | 'from' | 'why'>) => Promise<readonly Decision[]>;
  readonly takeBack: (id: string) => Promise<void>;
}

/** A service whose graph follows what people decide. */
export interface EditableService extends Service {
  readonly editor: Editor;
}

/** How an editable service is opened. */
export interface EditOptions extends OpenOptions {
  /** Who decides: it is kept with each decision. */
  readonly by?: string | undefined;
}

interface Opened {
  readonly service: Service;
  readonly decisions: readonly DecisionInfo[];
}

/** Opens a library for people who decide: after each change the graph is derived anew from the file, as it lies there. */
export async function openEditableService(
  path: string,
  { by, ...opening }: EditOptions = {},
): Promise<EditableService> {
  const open = async (): Promise<Opened> => {
    let graph: KnowledgeGraph | undefined = await openGraph(path, opening);
    const decisions = decisionInfos(graph);
    // While it is being opened all get this very graph; a store that is built later reads the file as it is then.
    const { background } = opening;
    const options: AskOptions = {
      ...askOptions(path, { background }),
      graph: async () => graph ?? openGraph(path, { background }),
    };
    const service = await openService(path, options);
    graph = undefined;
    return { service, decisions };
  };
  let current = await open();
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: each begins with the file that the one before it wrote. */
  const change = <T>(make: () => Promise<T>): Promise<T> => {
    const done = last.then(async () => {
      const made = await make();
      const old = current;
      current = await open();
      await old.service.close();
      return made;
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    ask: (query, parameters) => current.service.ask(query, parameters),
    view: () => current.service.view(),
    questions: () => current.service.questions(),
    formats: () => current.service.formats(),
    exported: (format, wanted) => current.service.exported(format, wanted),
    close: async () => {
      await last;
      await current.service.close();
    },
    editor: {
      decisions: () => current.decisions,
      decide: (asked) => change(() => decide(path, { ...asked, by })),
      takeBack: (id) => change(() => takeBack(path, id)),
    },
  };
}
