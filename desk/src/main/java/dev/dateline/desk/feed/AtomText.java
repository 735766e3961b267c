package dev.dateline.desk.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Writes feeds after RFC 4287. */
final class AtomText {
    private AtomText() {}

    static String of(FeedDocument document) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(document.id());
        feed.setTitle(Characters.allowed(document.title()));
        feed.setUpdated(Date.from(document.updated()));
        feed.setAuthors(authors());
        List<Link> others = new ArrayList<>(List.of(link("self", document.self())));
        if (document.hub() != null) {
            others.add(link("hub", document.hub()));
        }
        feed.setOtherLinks(others);
        feed.setAlternateLinks(List.of(link("alternate", document.page())));
        feed.setEntries(document.entries().stream().map(AtomText::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("our own feed cannot be written", impossible);
        }
    }

    private static Entry entry(FeedEntry told) {
        Entry entry = new Entry();
        entry.setId(told.id());
        entry.setTitle(Characters.allowed(told.title()));
        entry.setUpdated(Date.from(told.updated()));
        entry.setPublished(Date.from(told.published()));
        entry.setAlternateLinks(List.of(link("alternate", told.link())));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(Characters.allowed(told.summary()));
        entry.setSummary(summary);
        entry.setCategories(told.tags().stream().map(AtomText::category).toList());
        return entry;
    }

    private static Category category(String tag) {
        Category category = new Category();
        category.setTerm(Characters.allowed(tag));
        return category;
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
}
