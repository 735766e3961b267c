package dev.dateline.schemas.codec;

import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.ItemContent;
import java.nio.ByteBuffer;

/** The three things an item can carry. */
final class ItemContentCodec {
    private ItemContentCodec() {}

    static Object toAvro(ItemContent content) {
        if (content instanceof ItemContent.Entry entry) {
            return toAvro(entry.entry());
        }
        if (content instanceof ItemContent.Page page) {
            return new dev.dateline.wire.Page(ByteBuffer.wrap(page.body()), page.charset());
        }
        return new dev.dateline.wire.Gone(((ItemContent.Gone) content).reason());
    }

    static ItemContent fromAvro(Object wire) {
        if (wire instanceof dev.dateline.wire.Entry entry) {
            return new ItemContent.Entry(fromAvro(entry));
        }
        if (wire instanceof dev.dateline.wire.Page page) {
            return new ItemContent.Page(Bytes.of(page.getBody()), page.getCharset());
        }
        return new ItemContent.Gone(((dev.dateline.wire.Gone) wire).getReason());
    }

    private static dev.dateline.wire.Entry toAvro(FeedEntry entry) {
        var wire = new dev.dateline.wire.Entry();
        wire.setGuid(entry.guid());
        wire.setTitle(entry.title());
        wire.setLink(entry.link());
        wire.setSummary(entry.summary());
        wire.setContent(entry.content());
        wire.setAuthor(entry.author());
        wire.setPublished(entry.published());
        wire.setPublishedText(entry.publishedText());
        wire.setUpdated(entry.updated());
        wire.setLanguage(entry.language());
        wire.setCredit(entry.credit());
        wire.setMarkup(entry.markup());
        DateDoubt doubt = entry.dateDoubt();
        wire.setDateDoubt(doubt == null ? null : dev.dateline.wire.DateDoubt.valueOf(doubt.name()));
        return wire;
    }

    private static FeedEntry fromAvro(dev.dateline.wire.Entry wire) {
        dev.dateline.wire.DateDoubt doubt = wire.getDateDoubt();
        return new FeedEntry(
                wire.getGuid(),
                wire.getTitle(),
                wire.getLink(),
                wire.getSummary(),
                wire.getContent(),
                wire.getAuthor(),
                wire.getPublished(),
                wire.getPublishedText(),
                wire.getUpdated(),
                wire.getLanguage(),
                wire.getCredit(),
                wire.getMarkup(),
                doubt == null ? null : DateDoubt.valueOf(doubt.name()));
    }
}
