package dev.dateline.schemas.codec;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.domain.access.Role;
import dev.dateline.wire.AccessRole;

/** What is kept of keys. */
public final class AccessKeyCodec extends AvroCodec<AccessKey, dev.dateline.wire.AccessKey> {
    public AccessKeyCodec() {
        super(dev.dateline.wire.AccessKey.class);
    }

    @Override
    public dev.dateline.wire.AccessKey toAvro(AccessKey key) {
        return new dev.dateline.wire.AccessKey(
                key.id(),
                key.name(),
                AccessRole.valueOf(key.role().name()),
                key.lock(),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt());
    }

    @Override
    public AccessKey fromAvro(dev.dateline.wire.AccessKey wire) {
        return new AccessKey(
                wire.getId(),
                wire.getName(),
                wire.getRole() == AccessRole.UNKNOWN
                        ? Role.READER
                        : Role.valueOf(wire.getRole().name()),
                wire.getLock(),
                wire.getCreatedAt(),
                wire.getCreatedBy(),
                wire.getExpiresAt());
    }
}
