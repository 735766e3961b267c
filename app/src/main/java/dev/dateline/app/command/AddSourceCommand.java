package dev.dateline.app.command;

import dev.dateline.app.source.Choice;
import dev.dateline.app.source.Finding;
import dev.dateline.app.source.Person;
import dev.dateline.app.source.Prospector;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.IngestConfig;
import dev.dateline.ingest.discover.FeedCandidate;
import dev.dateline.ingest.fetch.HttpFetcher;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.schemas.setting.Setting;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources add}: looks what stands behind an address, and lets the wire poll it. */
@Command(
        name = "add",
        description = {
            "Let the wire poll a feed. The address of a web page does too: its site's feed is looked for, in what the page",
            "announces and links to, at the usual places, and in the sitemaps that robots.txt names.",
            "",
            "The address is asked first; what is no feed is not added. Of several feeds one is chosen, at a terminal by its",
            "number. A page without feeds can be polled itself, with --section-page."
        },
        footer = {"", "Exit code 4: nothing was added, because it takes a choice and there was nobody to ask."})
final class AddSourceCommand implements Callable<Integer> {
    private static final Setting<Duration> EVERY =
            Setting.duration("--every", Duration.ZERO, "The wished polling interval.");

    @Parameters(paramLabel = "URL", description = "A feed, a news sitemap, or a page that announces a feed.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What readers call the outlet. Default: the feed's title.")
    private @Nullable String name;

    @Option(
            names = "--outlet",
            paramLabel = "ID",
            description = "The outlet's short name; sources of one outlet share it. Default: the host's name.")
    private @Nullable String outlet;

    @Option(
            names = "--family",
            paramLabel = "ID",
            description = "The group of publishers the outlet belongs to. Default: none.")
    private @Nullable String family;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Its language, such as de. Default: what it declares.")
    private @Nullable String language;

    @Option(names = "--section-page", description = "It is a page that links to articles, and has no feed.")
    private boolean sectionPage;

    @Option(
            names = "--selector",
            paramLabel = "CSS",
            description = "Which links of a section page lead to articles. Default: found by the page's layout.")
    private @Nullable String selector;

    @Option(
            names = "--pages",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Fetch the article pages behind the entries too (the default), or not.")
    private boolean pages = true;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "Ask it that often, such as 5m. Default: its own pace is learned.")
    private @Nullable String every;

    @Option(names = "--choose", paramLabel = "N", description = "Of several feeds that a page has, take the N-th.")
    private @Nullable Integer choice;

    @Option(
            names = "--tls-unchecked",
            description = "Take its host's certificate unchecked: whoever sits between can change what it says.")
    private boolean tlsUnchecked;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        URI url = WebAddress.read(address)
                .orElseThrow(() -> CommandFailed.usage(
                        "\"" + address + "\" is no web address: write it with http:// or https://."));
        Duration interval = interval();
        try (WireClient wire = WireClient.open(options)) {
            Finding.Pollable found = found(url, IngestConfig.from(wire.settings()));
            Source source = source(found, interval);
            SourcesCommand.publish(wire, List.of(source));
            spec.commandLine()
                    .getOut()
                    .println("Added " + source.url() + " (" + source.outlet().name() + ", id " + source.id() + ").");
        }
        return ExitCode.OK;
    }

    private Duration interval() {
        try {
            return every == null ? Duration.ZERO : EVERY.reader().apply(every);
        } catch (IllegalArgumentException e) {
            throw CommandFailed.usage("--every must be " + e.getMessage() + ", not \"" + every + "\".");
        }
    }

    private Finding.Pollable found(URI url, IngestConfig config) {
        try (HttpFetcher fetcher = new HttpFetcher(config.fetch(), InstantSource.system())) {
            Prospector prospector = new Prospector(fetcher, tlsUnchecked);
            if (sectionPage) {
                return settle(prospector.section(url));
            }
            Finding finding = prospector.feed(url);
            Choice among = new Choice(url, choice == null ? Person.atTerminal() : Person.ABSENT);
            if (finding instanceof Finding.LinksOnly links) {
                return page(among, links);
            }
            return settle(
                    finding instanceof Finding.Several several
                            ? prospector.feed(chosen(among, several.feeds()))
                            : finding);
        }
    }

    private static Finding.Pollable page(Choice among, Finding.LinksOnly links) {
        if (among.wantsLinks(links.headlines())) {
            return links.page();
        }
        throw CommandFailed.undecided(among.command(links.headlines()));
    }

    private static Finding.Pollable settle(Finding finding) {
        if (finding instanceof Finding.Pollable pollable) {
            return pollable;
        }
        if (finding instanceof Finding.Away away) {
            throw CommandFailed.unreachable(away.reason());
        }
        throw CommandFailed.because(finding instanceof Finding.Nothing nothing ? nothing.reason() : finding.toString());
    }

    private URI chosen(Choice among, List<FeedCandidate> feeds) {
        if (choice != null && choice >= 1 && choice <= feeds.size()) {
            return feeds.get(choice - 1).url();
        }
        return among.among(feeds).orElseThrow(() -> CommandFailed.undecided(among.commands(feeds)));
    }

    private Source source(Finding.Pollable found, Duration interval) {
        String host = WebAddress.host(found.url()).replaceFirst("^www\\.", "");
        String id = outlet == null ? host.replace(':', '-') : outlet;
        String called =
                name != null ? name : found.title() == null || found.title().isBlank() ? host : found.title();
        return new Source(
                SourceId.of(found.url()),
                found.url(),
                found.kind(),
                new Outlet(id, called, family == null ? id : family),
                language == null ? found.language() : language,
                pages,
                found.kind() == SourceKind.SECTION_PAGE ? selector : null,
                interval,
                true,
                tlsUnchecked);
    }
}
