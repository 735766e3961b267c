package dev.dateline.ingest.fetch;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Route;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The redirects of one fetch: follows at most {@link #MOST}, never in circles. */
final class Redirects {
    static final int MOST = 5;

    private final URI asked;
    private final Set<URI> visited = new HashSet<>();
    private URI current;
    private boolean onlyPermanent = true;
    private boolean downgraded;

    Redirects(URI asked) {
        this.asked = asked;
        this.current = asked;
        visited.add(asked);
    }

    /** Where to ask now. */
    URI current() {
        return current;
    }

    static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Goes where the answer points; says why, if that cannot be. */
    Optional<Failed> follow(int status, @Nullable String location) {
        Optional<URI> next = location == null ? Optional.empty() : WebAddress.resolve(current, location);
        if (next.isEmpty()) {
            return failed(current + " redirects to no web address (\"" + location + "\").");
        }
        if (!visited.add(next.get())) {
            return failed(asked + " redirects in a circle, by way of " + next.get() + "; perhaps it wants cookies.");
        }
        if (visited.size() > MOST + 1) {
            return failed(asked + " redirects more than " + MOST + " times.");
        }
        onlyPermanent &= status == 301 || status == 308;
        downgraded |=
                "https".equals(current.getScheme()) && "http".equals(next.get().getScheme());
        current = next.get();
        return Optional.empty();
    }

    Route route() {
        return new Route(asked, current, onlyPermanent && visited.size() > 1, downgraded);
    }

    private static Optional<Failed> failed(String message) {
        return Optional.of(new Failed(Trouble.REDIRECTS, message));
    }
}
