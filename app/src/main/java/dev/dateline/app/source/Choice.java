package dev.dateline.app.source;

import dev.dateline.ingest.discover.FeedCandidate;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets a person choose among what was found, or tells the commands that would. */
public final class Choice {
    private static final int SHOWN_HEADLINES = 5;

    private final URI page;
    private final Person person;

    /** A choice among what was found at this page. */
    public Choice(URI page, Person person) {
        this.page = page;
        this.person = person;
    }

    /** The feed that the person names by its number; empty when there is nobody, or none was named. */
    public Optional<URI> among(List<FeedCandidate> feeds) {
        String question = page + " has several feeds:\n" + numbered(feeds) + "\nWhich one? (1-" + feeds.size()
                + ", nothing to leave) ";
        return person.answer(question)
                .filter(said -> said.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= feeds.size())
                .map(number -> feeds.get(number - 1).url());
    }

    /** The same for a person who is not there: the list, and the command for each line. */
    public String commands(List<FeedCandidate> feeds) {
        String commands = feeds.stream()
                .map(feed -> "  ./dateline sources add " + feed.url())
                .collect(Collectors.joining("\n"));
        return page + " has several feeds; nothing was added. Take one with --choose N, or with its own command:\n"
                + numbered(feeds) + "\n" + commands;
    }

    /** Whether the person wants the page itself to be polled, its links being articles. */
    public boolean wantsLinks(List<String> headlines) {
        return person.agrees(found(headlines) + "\nPoll the page itself? (y/N) ");
    }

    /** The same for a person who is not there. */
    public String command(List<String> headlines) {
        return found(headlines)
                + "\nNothing was added. To poll the page itself:\n  ./dateline sources add --section-page " + page;
    }

    private String found(List<String> headlines) {
        return page + " has no feed that could be found. The page itself links to " + headlines.size() + " articles:\n"
                + headlines.stream()
                        .limit(SHOWN_HEADLINES)
                        .map(headline -> "  " + headline)
                        .collect(Collectors.joining("\n"));
    }

    private static String numbered(List<FeedCandidate> feeds) {
        return IntStream.range(0, feeds.size())
                .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "  %d  %s  %s",
                                i + 1,
                                feeds.get(i).url(),
                                Objects.requireNonNullElse(feeds.get(i).title(), ""))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
