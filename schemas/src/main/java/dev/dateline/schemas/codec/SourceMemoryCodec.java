package dev.dateline.schemas.codec;

import dev.dateline.domain.item.DateTrace;
import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.SourceMemory;
import dev.dateline.wire.PushState;
import dev.dateline.wire.SourceDates;
import dev.dateline.wire.SourceMove;
import dev.dateline.wire.SourcePush;
import dev.dateline.wire.SourceRhythm;
import dev.dateline.wire.SourceStatus;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What was learned of sources over many polls. */
final class SourceMemoryCodec {
    private SourceMemoryCodec() {}

    static void write(SourceMemory memory, SourceStatus wire) {
        wire.setLastFull(memory.lastFull());
        wire.setRhythm(memory.rhythm().equals(Rhythm.UNKNOWN) ? null : toAvro(memory.rhythm()));
        wire.setMove(memory.move() == null ? null : toAvro(memory.move()));
        wire.setPush(memory.push() == null ? null : toAvro(memory.push()));
        wire.setDates(memory.dates().equals(DateTrace.NONE) ? null : toAvro(memory.dates()));
    }

    static SourceMemory read(SourceStatus wire) {
        return new SourceMemory(
                rhythm(wire.getRhythm()),
                wire.getLastFull(),
                move(wire.getMove()),
                push(wire.getPush()),
                dates(wire.getDates()));
    }

    private static SourceRhythm toAvro(Rhythm rhythm) {
        return new SourceRhythm(
                rhythm.perHour(),
                rhythm.since(),
                rhythm.until(),
                rhythm.lastNews(),
                rhythm.lately(),
                rhythm.latelyExpected());
    }

    private static SourceDates toAvro(DateTrace dates) {
        return new SourceDates(dates.moving(), dates.standing(), dates.stamped());
    }

    private static DateTrace dates(@Nullable SourceDates wire) {
        return wire == null ? DateTrace.NONE : new DateTrace(wire.getMoving(), wire.getStanding(), wire.getStamped());
    }

    private static SourceMove toAvro(Move move) {
        return new SourceMove(move.target().toString(), move.since(), move.times(), text(move.from()));
    }

    private static SourcePush toAvro(PushLease push) {
        var wire = new SourcePush();
        wire.setHub(push.hub().toString());
        wire.setTopic(push.topic().toString());
        wire.setCallback(push.callback());
        wire.setState(PushState.valueOf(push.state().name()));
        wire.setAsked(push.asked());
        wire.setUntil(push.until());
        wire.setLastPush(push.lastPush());
        wire.setMisses(push.misses());
        return wire;
    }

    private static Rhythm rhythm(@Nullable SourceRhythm wire) {
        return wire == null
                ? Rhythm.UNKNOWN
                : new Rhythm(
                        wire.getPerHour(),
                        wire.getLately(),
                        wire.getLatelyExpected(),
                        wire.getSince(),
                        wire.getUntil(),
                        wire.getLastNews());
    }

    private static @Nullable Move move(@Nullable SourceMove wire) {
        return wire == null
                ? null
                : new Move(
                        URI.create(wire.getTarget()),
                        wire.getSince(),
                        wire.getTimes(),
                        wire.getFrom() == null ? null : URI.create(wire.getFrom()));
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static @Nullable PushLease push(@Nullable SourcePush wire) {
        if (wire == null) {
            return null;
        }
        return new PushLease(
                URI.create(wire.getHub()),
                URI.create(wire.getTopic()),
                wire.getCallback(),
                PushLease.State.valueOf(wire.getState().name()),
                wire.getAsked(),
                wire.getUntil(),
                wire.getLastPush(),
                wire.getMisses());
    }
}
