package dev.dateline.desk.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Writes feeds as RSS 2.0. That has no word for a last change and none for hubs: both are said in Atom's, as the RSS Advisory
 * Board's profile has it.
 */
final class RssText {
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private RssText() {}

    static String of(FeedDocument document) {
        Channel channel = new Channel("rss_2.0");
        channel.setEncoding("UTF-8");
        channel.setTitle(Characters.allowed(document.title()));
        channel.setLink(document.page().toString());
        channel.setDescription(Characters.allowed(document.title()));
        channel.setLastBuildDate(Date.from(document.updated()));
        List<Element> links = new ArrayList<>(List.of(link("self", document.self())));
        if (document.hub() != null) {
            links.add(link("hub", document.hub()));
        }
        channel.setForeignMarkup(links);
        channel.setItems(document.entries().stream().map(RssText::item).toList());
        try {
            return new WireFeedOutput().outputString(channel);
        } catch (FeedException impossible) {
            throw new IllegalStateException("our own feed cannot be written", impossible);
        }
    }

    private static Item item(FeedEntry told) {
        Item item = new Item();
        Guid guid = new Guid();
        guid.setValue(told.id());
        guid.setPermaLink(false);
        item.setGuid(guid);
        item.setTitle(Characters.allowed(told.title()));
        item.setLink(told.link().toString());
        item.setPubDate(Date.from(told.published()));
        Description description = new Description();
        description.setType("text/plain");
        description.setValue(Characters.allowed(told.summary()));
        item.setDescription(description);
        item.setCategories(told.tags().stream().map(RssText::category).toList());
        item.setForeignMarkup(List.of(updated(told.updated())));
        return item;
    }

    private static Category category(String tag) {
        Category category = new Category();
        category.setValue(Characters.allowed(tag));
        return category;
    }

    private static Element updated(Instant at) {
        return new Element("updated", ATOM).setText(at.toString());
    }

    private static Element link(String rel, URI href) {
        return new Element("link", ATOM).setAttribute("rel", rel).setAttribute("href", href.toString());
    }
}
