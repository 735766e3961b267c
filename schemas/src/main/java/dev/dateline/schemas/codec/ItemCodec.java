package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.SourceId;
import java.net.URI;

/** Items exactly as received. */
public final class ItemCodec extends AvroCodec<Item, dev.dateline.wire.Item> {
    public ItemCodec() {
        super(dev.dateline.wire.Item.class);
    }

    @Override
    public dev.dateline.wire.Item toAvro(Item item) {
        Fetched fetched = item.fetched();
        var wire = new dev.dateline.wire.Item();
        wire.setArticleId(item.article().value());
        wire.setSourceId(item.source().value());
        wire.setOutlet(OutletCodec.toAvro(item.outlet()));
        wire.setUrl(item.url());
        wire.setArrival(dev.dateline.wire.Arrival.valueOf(item.arrival().name()));
        wire.setFetchedUrl(fetched.url().toString());
        wire.setFetchedAt(fetched.at());
        wire.setStatus(fetched.status());
        wire.setContentType(fetched.contentType());
        wire.setContent(ItemContentCodec.toAvro(item.content()));
        return wire;
    }

    @Override
    public Item fromAvro(dev.dateline.wire.Item wire) {
        return new Item(
                new ArticleId(wire.getArticleId()),
                new SourceId(wire.getSourceId()),
                OutletCodec.fromAvro(wire.getOutlet()),
                wire.getUrl(),
                Arrival.valueOf(wire.getArrival().name()),
                new Fetched(
                        URI.create(wire.getFetchedUrl()), wire.getFetchedAt(), wire.getStatus(), wire.getContentType()),
                ItemContentCodec.fromAvro(wire.getContent()));
    }
}
