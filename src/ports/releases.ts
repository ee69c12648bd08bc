/** The repository on its forge, and its releases. */
/** The repository on its forge, for links. */
export type Repository = {
  readonly owner: string;
  readonly name: string /** `https://github.com`, no slash at the end. */;
  readonly server: string;
};

/** A release as the forge has it. */
export type Release = {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly url: string;
  readonly target: string;
  /** What is attached; absent where it was not told. */
  readonly files?: readonly AttachedFile[];
};

/** `name`: as GitHub writes it; `digest`: as in `sha256:0f…`, null where it is not told; `own`: attached by the account that made the release. */
export type AttachedFile = { readonly name: string; readonly digest: string | null; readonly own: boolean };

export type ReleaseFields = {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
  /** Only when the tag does not exist yet. */
  readonly target?: string;
};

/** `makeLatest`: whether it becomes the latest release, null: as GitHub decides. `discussionCategory`: where a discussion is opened; null: nowhere. */
export type PublishingWay = { readonly makeLatest: 'true' | 'false' | 'legacy' | null; readonly discussionCategory: string | null };

/** Releases of one repository. Throws TidingsError `no-permission`, `publish-failed`, and where it may have been done all the same `publish-unsure`. */
export interface Releases {
  /** All of them, drafts too where the token may see them. */
  list(): Promise<readonly Release[]>;
  get(id: number): Promise<Release | null>;
  /** Always a draft. */
  create(fields: ReleaseFields): Promise<Release>;
  /** Leaves a draft a draft, and a published release published. */
  update(id: number, fields: ReleaseFields): Promise<Release>;
  /** A draft as it is; its tag is there. */
  publish(id: number, tag: string, way: PublishingWay): Promise<Release>;
  remove(id: number): Promise<void>;
  /** Attaches a file, replacing one of the same name. */
  attach(id: number, name: string, text: string): Promise<void>;
  /** One that is gone already is no error. */
  detach(id: number, name: string): Promise<void>;
}
