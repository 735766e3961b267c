package dev.dateline.desk.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.api.TagUri;
import dev.dateline.desk.view.NewsText;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed of alerts after RFC 4287. A thread is one entry under an id that stays; news in it changes the entry's summary and
 * its time. Ids are tag URIs (RFC 4151) and do not tell where the desk is.
 */
public final class AlertFeed {
    private static final int MOST_ENTRIES = 100;
    private static final String ATOM = "atom_1.0";

    private final String id;
    private final String title;
    private final @Nullable String rule;
    private final URI address;

    private AlertFeed(String id, String title, @Nullable String rule, URI address) {
        this.id = id;
        this.title = title;
        this.rule = rule;
        this.address = address;
    }

    /** Everything that a subscriber is told; the feed is at this address. */
    public static AlertFeed ofSubscriber(Subscription subscription, URI address) {
        String who = subscription.subscriber();
        return new AlertFeed(TagUri.of("subscribers", who), "Alerts for " + who, null, address);
    }

    /** What one rule told. */
    public static AlertFeed ofRule(Subscription subscription, Rule rule, URI address) {
        String id = TagUri.of("subscribers", subscription.subscriber(), "rules", rule.id());
        return new AlertFeed(id, rule.name() + ": alerts for " + subscription.subscriber(), rule.id(), address);
    }

    /** The document, made of a subscriber's alerts, newest first. */
    public String atom(List<Alert> alerts) {
        Map<String, List<Alert>> threads = new LinkedHashMap<>();
        alerts.forEach(alert ->
                threads.computeIfAbsent(alert.thread(), t -> new ArrayList<>()).add(alert));
        List<List<Alert>> shown = threads.values().stream()
                .filter(thread -> thread.stream().anyMatch(this::isWanted))
                .limit(MOST_ENTRIES)
                .toList();
        Feed feed = new Feed(ATOM);
        feed.setEncoding("UTF-8");
        feed.setId(id);
        feed.setTitle(Characters.allowed(title));
        feed.setUpdated(
                date(shown.isEmpty() ? Instant.EPOCH : newest(shown.get(0)).matchedAt()));
        feed.setAuthors(authors());
        feed.setOtherLinks(List.of(link("self", address)));
        feed.setAlternateLinks(List.of(link("alternate", address.resolve("/alerts"))));
        feed.setEntries(shown.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("our own feed cannot be written", impossible);
        }
    }

    private boolean isWanted(Alert alert) {
        return rule == null
                || alert.rule().equals(rule)
                || alert.reasons().stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    private Entry entry(List<Alert> thread) {
        Alert newest = newest(thread);
        Alert first =
                thread.stream().min(Comparator.comparingInt(Alert::number)).orElse(newest);
        Entry entry = new Entry();
        entry.setId(TagUri.of("threads", newest.thread()));
        entry.setTitle(Characters.allowed(newest.title().isBlank() ? newest.ruleName() : newest.title()));
        entry.setUpdated(date(newest.matchedAt()));
        entry.setPublished(date(first.matchedAt()));
        entry.setAlternateLinks(List.of(link("alternate", address.resolve(Paths.cause(newest.cause())))));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(Characters.allowed(NewsText.of(newest)));
        entry.setSummary(summary);
        return entry;
    }

    private static Alert newest(List<Alert> thread) {
        return thread.stream().max(Comparator.comparingInt(Alert::number)).orElseThrow();
    }

    private static List<SyndPerson> authors() {
        Person author = new Person();
        author.setName("Dateline");
        return List.of(author);
    }

    private static Link link(String rel, URI href) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href.toString());
        return link;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
