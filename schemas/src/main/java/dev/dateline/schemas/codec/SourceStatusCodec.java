package dev.dateline.schemas.codec;

import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.wire.SourceState;
import dev.dateline.wire.Trouble;

/** How polling of sources goes. */
public final class SourceStatusCodec extends AvroCodec<SourceStatus, dev.dateline.wire.SourceStatus> {
    public SourceStatusCodec() {
        super(dev.dateline.wire.SourceStatus.class);
    }

    @Override
    public dev.dateline.wire.SourceStatus toAvro(SourceStatus status) {
        var wire = new dev.dateline.wire.SourceStatus();
        wire.setSourceId(status.source().value());
        wire.setEtag(status.etag());
        wire.setLastModified(status.lastModified());
        wire.setBodyHash(status.bodyHash());
        wire.setLastPolled(status.lastPolled());
        wire.setLastSuccess(status.lastSuccess());
        wire.setNextPoll(status.nextPoll());
        wire.setFailures(status.failures());
        wire.setState(SourceState.valueOf(status.state().name()));
        wire.setMessage(status.message());
        wire.setSeenEntries(status.seenEntries());
        wire.setEntriesTotal(status.entriesTotal());
        wire.setTrouble(
                status.trouble() == null
                        ? null
                        : Trouble.valueOf(status.trouble().name()));
        SourceMemoryCodec.write(status.memory(), wire);
        return wire;
    }

    @Override
    public SourceStatus fromAvro(dev.dateline.wire.SourceStatus wire) {
        return new SourceStatus(
                new SourceId(wire.getSourceId()),
                wire.getEtag(),
                wire.getLastModified(),
                wire.getBodyHash(),
                wire.getLastPolled(),
                wire.getLastSuccess(),
                wire.getNextPoll(),
                wire.getFailures(),
                SourceStatus.State.valueOf(wire.getState().name()),
                wire.getMessage(),
                wire.getSeenEntries(),
                wire.getEntriesTotal(),
                wire.getTrouble() == null
                        ? null
                        : dev.dateline.domain.item.Trouble.valueOf(
                                wire.getTrouble().name()),
                SourceMemoryCodec.read(wire));
    }
}
