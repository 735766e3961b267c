package dev.dateline.app.wire;

import dev.dateline.app.role.OwnWire;
import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.app.setting.AllSettings;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** A wire of a test's own, with a way to give it news as ingest would. */
final class WireUnderTest implements AutoCloseable {
    private final OwnWire own;
    private final TopicWriter<Item> items;
    private final WireLog log;

    private WireUnderTest(OwnWire own) {
        this.own = own;
        this.items = new TopicWriter<>(own.wire().kafka(), own.wire().registry(), Topics.ITEMS);
        this.log = new WireLog(own.wire().kafka().bootstrapServers());
    }

    static WireUnderTest start(Map<String, String> settings, Set<Role> roles) throws IOException, InterruptedException {
        return new WireUnderTest(OwnWire.start(
                free -> Settings.among(AllSettings.list())
                        .flags(settings)
                        .flags(free)
                        .build(),
                roles));
    }

    Wire wire() {
        return own.wire();
    }

    String bootstrapServers() {
        return wire().kafka().bootstrapServers();
    }

    WireLog log() {
        return log;
    }

    /** An English entry of an outlet's feed arrives now, its texts being markup. */
    void receives(String outlet, String title, String text) {
        URI page = URI.create("http://" + outlet + ".example/" + Integer.toHexString(title.hashCode()));
        receives(outlet, page, title, text);
    }

    private void receives(String outlet, URI page, String title, String text) {
        Item item = FeedNews.entry(outlet, page, title, text, wire().clock().instant());
        items.write(item.article().value(), item, Topics::itemPartition);
        items.flush();
    }

    @Override
    public void close() throws IOException {
        log.close();
        items.close();
        own.close();
    }
}
