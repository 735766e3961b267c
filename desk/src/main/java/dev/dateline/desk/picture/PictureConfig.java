package dev.dateline.desk.picture;

import dev.dateline.domain.net.AddressBlock;
import dev.dateline.domain.net.AddressGuard;
import dev.dateline.schemas.setting.DataSize;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.util.List;

/**
 * Whether and how pictures are shown.
 *
 * @param shown whether pages have pictures
 * @param guard where they may be fetched from
 * @param memory how many bytes of them are kept
 */
public record PictureConfig(Shown shown, AddressGuard guard, DataSize memory) {
    /** Whether pages have pictures. */
    public enum Shown {
        OFF,
        PROXY
    }

    private static final Setting<Shown> PICTURES = Setting.choice(
            "desk.pictures",
            Shown.OFF,
            "off, or proxy: the desk fetches the lead pictures that stories list and shows them itself, so that no publisher"
                    + " learns who reads. They are others' work: see that you may show them.");

    private static final Setting<Boolean> PRIVATE_ADDRESSES = Setting.bool(
            "desk.pictures.private-addresses",
            false,
            "Whether pictures may be fetched from this machine and from private networks; if so, a feed can make the desk ask"
                    + " its neighbours.");

    private static final Setting<DataSize> MEMORY = Setting.size(
                    "desk.pictures.memory",
                    DataSize.ofMebibytes(32),
                    "How many bytes of pictures are kept in memory, those asked for last.")
            .where(size -> size.bytes() <= DataSize.ofMebibytes(1024).bytes(), "at most 1 GiB");

    /** All of them. */
    public static final List<Setting<?>> SETTINGS = List.of(PICTURES, PRIVATE_ADDRESSES, MEMORY);

    /** What was set. */
    public static PictureConfig from(Settings settings) {
        List<AddressBlock> exceptions = List.of();
        return new PictureConfig(
                settings.get(PICTURES),
                new AddressGuard(settings.get(PRIVATE_ADDRESSES), exceptions),
                settings.get(MEMORY));
    }
}
