/** What `headgate --help` says. */
export const USAGE = `headgate: a regression gate for prompts, tools and policies

  headgate gate --base <ref> [--head <ref>]   compare two commits (head: HEAD)
  headgate merge <folder> --base <ref>        judge with the answers of all shards
  headgate check [--at <ref>]                 are the files sound? (the work tree)
  headgate explain <result.json> [case]       retell a verdict, or one case of it
  headgate red-team <evalset>                 write attack cases made of its cases
  headgate trend <history.jsonl>              how pass rates went on from run to run
  headgate review <result.json>... --since <date>   the agenda of an eval review

  --settings <path>     trusted settings, evalsets/headgate.yaml
  --base-url <url>      the provider, instead of provider.baseUrl of the settings
  --replay <mode>       off, record, replay or replay-only
  --cassette <path>     recorded calls, .headgate/cassette.jsonl
  --trial-store <path>  answers that were paid for, .headgate/trial-store.jsonl; off keeps none
  --shard <i>/<n>       run one part of n of the cases and judge nothing, for gate
  --report <folder>     where result.json, report.html and other reports go, .headgate
  --svg                 trend draws a picture instead of a table
  --audit <path>        review lists the overrides of this audit.jsonl
  --incidents <path>    review lists those of this list, an id a line, that no case names
  --html <path>         review writes its agenda as a page too, besides Markdown on the output
  --bootstrap           allow a base without any evalset
  --allow-commands      run the commands that evalsets of base name as their target
  --agent-endpoint <name>.base=<url>, <name>.head=<url>
                        where an agent of yours is asked, once for each side
  --seed <number>       which attacks red-team makes, 1
  --count <number>      how many, 40
  --shapes <path>       your own attack shapes and goals, besides the known ones
  --version, --help

The key is read from the environment variable HEADGATE_API_KEY, those of further providers from
HEADGATE_API_KEY_<NAME>, bearer tokens of agents from lines <name>.base=<token> and <name>.head=<token> of
HEADGATE_AGENT_TOKENS.
Exit codes: 0 allowed, 1 blocked, 2 configuration, 3 provider or environment, 70 our fault.
`;
