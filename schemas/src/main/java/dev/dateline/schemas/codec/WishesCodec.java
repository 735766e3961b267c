package dev.dateline.schemas.codec;

import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.wire.ChannelKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How and when a subscriber wants to be told, a part of subscriptions. */
final class WishesCodec {
    private WishesCodec() {}

    static dev.dateline.wire.Channel toAvro(Channel channel) {
        return new dev.dateline.wire.Channel(
                channel.id(),
                ChannelKind.valueOf(channel.kind().name()),
                channel.address(),
                channel.secret(),
                channel.rules().stream().sorted().toList(),
                channel.since());
    }

    /** Channels of a kind that a later version made are left out. */
    static List<Channel> channels(List<dev.dateline.wire.Channel> wire) {
        return wire.stream()
                .flatMap(channel -> Names.find(
                                Channel.Kind.values(), channel.getKind().name())
                        .stream()
                        .map(kind -> new Channel(
                                channel.getId(),
                                kind,
                                channel.getAddress(),
                                channel.getSecret(),
                                Set.copyOf(channel.getRules()),
                                channel.getSince())))
                .toList();
    }

    static dev.dateline.wire.Preferences toAvro(Preferences preferences) {
        return new dev.dateline.wire.Preferences(
                preferences.zone().getId(),
                preferences.quiet().stream().map(WishesCodec::quiet).toList(),
                preferences.digests().stream().map(LocalTime::toString).toList(),
                preferences.digestOnly(),
                preferences.mostAnHour(),
                preferences.emptyDigests());
    }

    static Preferences fromAvro(dev.dateline.wire.@Nullable Preferences wire) {
        return wire == null
                ? Preferences.NONE
                : new Preferences(
                        ZoneId.of(wire.getZone()),
                        wire.getQuiet().stream().map(WishesCodec::quiet).toList(),
                        wire.getDigests().stream().map(LocalTime::parse).toList(),
                        wire.getDigestOnly(),
                        wire.getMostAnHour(),
                        wire.getEmptyDigests());
    }

    private static dev.dateline.wire.QuietHours quiet(QuietHours hours) {
        List<Integer> days =
                hours.days().stream().map(DayOfWeek::getValue).sorted().toList();
        return new dev.dateline.wire.QuietHours(
                hours.from().toString(), hours.to().toString(), days);
    }

    private static QuietHours quiet(dev.dateline.wire.QuietHours wire) {
        Set<DayOfWeek> days = wire.getDays().stream().map(DayOfWeek::of).collect(Collectors.toSet());
        return new QuietHours(LocalTime.parse(wire.getFrom()), LocalTime.parse(wire.getTo()), days);
    }

    static dev.dateline.wire.Mute toAvro(Mute mute) {
        return new dev.dateline.wire.Mute(mute.thread(), mute.since(), mute.until());
    }

    static Mute fromAvro(dev.dateline.wire.Mute wire) {
        return new Mute(wire.getThread(), wire.getSince(), wire.getUntil());
    }
}
