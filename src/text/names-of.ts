/** All that a row is called, its name first. */
export const namesOf = ({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}): readonly string[] => [name, ...aliases.map((alias) => alias.name)];
