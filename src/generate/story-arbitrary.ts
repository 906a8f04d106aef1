import * as fc from "fast-check";

/** How lives of a kind are drawn and shrunk. */
export interface StoryKind<T> {
  readonly drawn: fc.Arbitrary<T>;
  /** Whether something is a life of the kind. */
  is(value: unknown): value is T;
  /** Lives that are simpler than one, boldest first. */
  simpler(life: T): Iterable<T>;
}

/** Lives that shrink as stories do: by what happens in them, whatever they were drawn from. */
export function storyArbitrary<T>(kind: StoryKind<T>): fc.Arbitrary<T> {
  return new StoryArbitrary(kind);
}

class StoryArbitrary<T> extends fc.Arbitrary<T> {
  private readonly kind: StoryKind<T>;

  constructor(kind: StoryKind<T>) {
    super();
    this.kind = kind;
  }

  override generate(mrng: fc.Random, biasFactor: number | undefined): fc.Value<T> {
    return new fc.Value(this.kind.drawn.generate(mrng, biasFactor).value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.kind.is(value);
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    return fc.stream(values(this.kind.simpler(value)));
  }
}

function* values<T>(lives: Iterable<T>): Generator<fc.Value<T>> {
  for (const life of lives) yield new fc.Value(life, undefined);
}
