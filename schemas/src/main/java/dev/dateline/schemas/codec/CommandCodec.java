package dev.dateline.schemas.codec;

import dev.dateline.domain.story.work.Command;

/** What editors order. */
public final class CommandCodec extends AvroCodec<Command, dev.dateline.wire.Command> {
    public CommandCodec() {
        super(dev.dateline.wire.Command.class);
    }

    @Override
    public dev.dateline.wire.Command toAvro(Command command) {
        return new dev.dateline.wire.Command(
                command.id(),
                command.at(),
                command.by(),
                command.lane(),
                OrderCodec.toAvro(command.order()),
                command.why(),
                command.undoes());
    }

    @Override
    public Command fromAvro(dev.dateline.wire.Command wire) {
        return new Command(
                wire.getId(),
                wire.getAt(),
                wire.getBy(),
                wire.getLane(),
                OrderCodec.fromAvro(wire.getOrder()),
                wire.getWhy(),
                wire.getUndoes());
    }
}
