package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the JSON interface shows it and takes it.
 *
 * @param id identity within the subscriber; may be left out where the address has it
 * @param kind webhook, mail, slack or chat
 * @param address where
 * @param secret generation of the signing secret; what is sent is not read
 * @param rules ids of the rules that are told here; empty for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiChannel(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String address,
        @Nullable Integer secret,
        @Nullable List<String> rules) {

    /** The channel's JSON. */
    public static ApiChannel of(Channel channel) {
        return new ApiChannel(
                channel.id(),
                channel.kind().name().toLowerCase(Locale.ROOT),
                channel.address(),
                channel.secret(),
                channel.rules().stream().sorted().toList());
    }

    /**
     * The channel that it says, with the first secret.
     *
     * @throws BadJson when it lacks something, or is of a kind that there is not
     */
    public Channel channel(@Nullable String idElsewhere) {
        String own = idElsewhere == null ? id : idElsewhere;
        if (own == null || (id != null && !id.equals(own))) {
            throw new BadJson(
                    own == null ? "The channel has no id." : "The channel's id is not the one in the address.");
        }
        Channel.Kind known = Arrays.stream(Channel.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new BadJson("kind must be webhook, mail, slack or chat."));
        if (address == null) {
            throw new BadJson("The channel has no address.");
        }
        return new Channel(own, known, address.strip(), 1, rules == null ? Set.of() : Set.copyOf(rules));
    }
}
