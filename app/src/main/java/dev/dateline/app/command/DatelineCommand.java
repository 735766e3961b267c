package dev.dateline.app.command;

import picocli.CommandLine.Command;

/** The command itself, which only has sub-commands. */
@Command(
        name = "dateline",
        description = "A streaming news wire: feeds in, one live story per event out, on Kafka.",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            BrokerCommand.class,
            IngestCommand.class,
            StreamsCommand.class,
            DeskCommand.class,
            SourcesCommand.class,
            RulesCommand.class,
            ChannelsCommand.class,
            PreferencesCommand.class,
            SubscribersCommand.class,
            DeliveriesCommand.class,
            StoriesCommand.class,
            EraseCommand.class,
            AccessCommand.class,
            ReplayCommand.class,
            RehearseCommand.class,
            TailCommand.class,
            ExtractCommand.class,
            ClaimsCommand.class,
            ParseFeedCommand.class,
            ClusterCommand.class,
            TopicsCommand.class,
            ConfigCommand.class,
            CompletionCommand.class,
        },
        footerHeading = "%nBegin with:%n",
        footer = {
            "  ./dateline demo          the bundled sample wire, on http://127.0.0.1:8080",
            "  ./dateline run           your own wire; then, in another terminal:",
            "  ./dateline sources add https://example.org/feed.xml",
        })
final class DatelineCommand {}
