package dev.dateline.schemas.codec;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.net.URI;
import java.time.Duration;

/** Sources; the polling interval travels in milliseconds. */
public final class SourceCodec extends AvroCodec<Source, dev.dateline.wire.Source> {
    public SourceCodec() {
        super(dev.dateline.wire.Source.class);
    }

    @Override
    public dev.dateline.wire.Source toAvro(Source source) {
        var wire = new dev.dateline.wire.Source();
        wire.setId(source.id().value());
        wire.setUrl(source.url().toString());
        wire.setKind(dev.dateline.wire.SourceKind.valueOf(source.kind().name()));
        wire.setOutlet(OutletCodec.toAvro(source.outlet()));
        wire.setLanguage(source.language());
        wire.setPages(source.pages());
        wire.setLinkSelector(source.linkSelector());
        wire.setEveryMs(source.every().toMillis());
        wire.setActive(source.active());
        wire.setTlsUnchecked(source.tlsUnchecked());
        return wire;
    }

    @Override
    public Source fromAvro(dev.dateline.wire.Source wire) {
        return new Source(
                new SourceId(wire.getId()),
                URI.create(wire.getUrl()),
                SourceKind.valueOf(wire.getKind().name()),
                OutletCodec.fromAvro(wire.getOutlet()),
                wire.getLanguage(),
                wire.getPages(),
                wire.getLinkSelector(),
                Duration.ofMillis(wire.getEveryMs()),
                wire.getActive(),
                wire.getTlsUnchecked());
    }
}
